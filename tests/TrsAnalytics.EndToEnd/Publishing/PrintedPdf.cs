using System.Diagnostics;

namespace TrsAnalytics.EndToEnd.Publishing;

/// <summary>A PDF in a temporary folder, read back by programs that know nothing of this product.</summary>
internal sealed class PrintedPdf : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("trs-pdf-").FullName;

    public PrintedPdf(byte[] bytes)
    {
        Path = System.IO.Path.Combine(folder, "report.pdf");
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    /// <summary>The text of one page, or of all.</summary>
    public string Text(int? page = null) => page is null
        ? Run("pdftotext", "-layout", Path, "-")
        : Run("pdftotext", "-layout", "-f", $"{page}", "-l", $"{page}", Path, "-");

    /// <summary>What pdfinfo says: title, pages, tagged, dates.</summary>
    public string Facts() => Run("pdfinfo", Path);

    /// <summary>The output of a program; the test fails when the program does.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "{0} must read the file", program);
        return output;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
