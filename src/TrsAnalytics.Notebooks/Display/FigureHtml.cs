using System.Net;

namespace TrsAnalytics;

/// <summary>Writes a figure as HTML for a notebook. The first one of a notebook brings plotly.js with it; nothing is loaded from a network.</summary>
internal static class FigureHtml
{
    /// <summary>The figure, drawn as soon as plotly.js is there.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="session">Knows whether plotly.js is there already.</param>
    public static string Of(Figure figure, Language language, DisplaySession session)
    {
        var id = $"figure-{Guid.NewGuid():N}";
        var (title, description) = (WebUtility.HtmlEncode(figure.Title.In(language)), WebUtility.HtmlEncode(figure.Description.In(language)));
        return $$"""
            {{(session.NeedsScript() ? Script : "")}}<figure style="margin:8px 0;font-family:'Noto Sans','Segoe UI',Arial,sans-serif;font-size:13px">
            <figcaption style="font-weight:600">{{title}}</figcaption>
            <div id="{{id}}" role="img" aria-label="{{description}}"></div>
            <div style="font-size:11px;opacity:.75">{{description}}</div>
            </figure>
            <script>
            (function draw(tries) {
              const place = document.getElementById("{{id}}");
              const figure = {{FigureJson.Of(figure, language)}};
              if (window.Plotly && place) window.Plotly.newPlot(place, figure.data, figure.layout, figure.config);
              else if (tries) setTimeout(draw, 100, tries - 1);
              else if (place) place.textContent = "This chart needs the output of the notebook's first chart: run the notebook from the start.";
            })(100);
            </script>
            """;
    }

    /// <summary>Pages with a module loader of their own would take plotly.js for a module: here it sees none.</summary>
    private static string Script =>
        $"<script>(function (define, module, exports) {{\n{PlotlyScript.Source.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)}\n}}).call(window);</script>\n";
}
