using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>Writes an executed notebook as one page that loads nothing.</summary>
public static class NotebookHtml
{
    private const string Style = """
        body{max-width:80rem;margin:2rem auto;padding:0 1rem;font:16px/1.55 "Noto Serif",Cambria,serif;color:#1b2733}
        h1,h2,h3{font-family:"Noto Sans","Segoe UI",Arial,sans-serif;line-height:1.25}
        h1,h2,h3,p,ul,ol,pre{max-width:60rem;box-sizing:border-box}
        pre{margin:.6rem 0;padding:.6rem .9rem;overflow-x:auto;font:13px/1.45 "Noto Sans Mono",Consolas,monospace;white-space:pre-wrap}
        pre.code{background:#eef2f5;border-left:3px solid #1f4e79}
        pre.stderr{background:#fbeee6} pre.error{background:#fbeee6;border-left:3px solid #9a3412}
        .synthetic{border:2px solid #9a3412;padding:.4rem .9rem;font-weight:600}
        .output{margin:.4rem 0 1.4rem}
        """;

    /// <summary>The page. HTML that cells displayed stands in it as it is.</summary>
    /// <param name="notebook">The notebook.</param>
    public static string ToHtml(this Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var title = WebUtility.HtmlEncode(Path.GetFileNameWithoutExtension(notebook.Name));
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:">
            <title>{title}</title><style>{Style}</style></head><body>
            """);
        if (notebook.IsSynthetic)
        {
            html.Append($"<p class=\"synthetic\">{WebUtility.HtmlEncode(MeasurementPlan.SyntheticNotice)}</p>\n");
        }

        foreach (var cell in notebook.Cells)
        {
            html.Append(cell.IsMarkdown ? MarkdownHtml.Of(cell.Source) : $"<pre class=\"code\">{WebUtility.HtmlEncode(cell.Source)}</pre>\n");
            foreach (var output in cell.Outputs)
            {
                html.Append("<div class=\"output\">").Append(Output(output)).Append("</div>\n");
            }
        }

        return html.Append("</body></html>\n").ToString();
    }

    /// <summary>Saves an executed notebook as one page.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void SaveHtml(this Notebook notebook, string path) =>
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(notebook.ToHtml())));

    private static string Output(JsonObject output) => (string?)output["output_type"] switch
    {
        "stream" => Pre((string?)output["name"] == "stderr" ? "stderr" : "stdout", NotebookCell.Joined(output["text"])),
        "error" => Pre("error", string.Join('\n', output["traceback"]!.AsArray().Select(line => (string?)line))),
        _ when output["data"]?[MimeBundle.Html] is { } html => NotebookCell.Joined(html),
        _ => Pre("value", NotebookCell.Joined(output["data"]?[MimeBundle.PlainText])),
    };

    private static string Pre(string kind, string text) => $"<pre class=\"{kind}\">{WebUtility.HtmlEncode(text)}</pre>";
}
