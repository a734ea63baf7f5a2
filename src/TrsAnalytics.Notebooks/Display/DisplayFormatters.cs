using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace TrsAnalytics;

/// <summary>Teaches Microsoft.DotNet.Interactive.Formatting to show what bears no attribute of ours.</summary>
public static class DisplayFormatters
{
    private static readonly Lazy<bool> Registered = new(RegisterAll);

    /// <summary>Registers the formatters; further calls do nothing.</summary>
    public static void Register() => _ = Registered.Value;

    private static bool RegisterAll()
    {
        foreach (var type in (Type[])[typeof(IResult), typeof(DataFrame), typeof(Estimate), typeof(ProgressBar), .. MemberTable.Types])
        {
            foreach (var mime in (string[])[MimeBundle.Html, MimeBundle.PlainText])
            {
                Formatter.Register(type, (value, writer) => new ResultFormatter(mime).Format(value, writer), mime);
            }
        }

        return true;
    }
}
