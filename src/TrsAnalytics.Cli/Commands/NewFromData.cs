using System.Collections.Immutable;

namespace TrsAnalytics.Cli;

/// <summary><c>trs new FOLDER --from-data FILES</c>: proposes a plan, asks what it is not sure of where somebody sits at a terminal, and writes the study.</summary>
internal static class NewFromData
{
    /// <summary>Drafts, asks and writes.</summary>
    /// <param name="path">The new study folder.</param>
    /// <param name="files">Files and folders of files.</param>
    /// <param name="asks">Whether to ask, if there is a terminal.</param>
    /// <param name="language">The language of the table.</param>
    public static int Run(string path, string[] files, bool asks, Language language)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var id = Path.GetFileName(folder);
        if (!PlanDraft.IsName(id))
        {
            throw new UnusableInputException("FOLDER", "its name must be letters, digits, - _ . and no space", "it is not", "name another folder, such as ta-lung-2021");
        }

        var draft = PlanDraft.From(files, id);
        var printer = new TablePrinter(language);
        printer.Print(TableOf(draft));
        if (asks && !Console.IsInputRedirected && !Console.IsOutputRedirected)
        {
            draft = DraftInterview.Ask(draft);
        }

        draft.Save(folder);
        var open = draft.Points.Count(point => !point.IsSure);
        Console.WriteLine($"Written: {Path.Combine(path, "plan.yaml")} ({open} {(open == 1 ? "point" : "points")} to check). Next: trs check {path}, then trs analyse {path}");
        return 0;
    }

    private static Table TableOf(PlanDraft draft) => new(
        "draft", new("Kế hoạch đo được đề xuất", "The plan that is proposed"),
        [
            new("key", new("Mục", "Key"), ColumnKind.Text),
            new("proposal", new("Đề xuất", "Proposal"), ColumnKind.Text),
            new("check", new("Kiểm tra", "Check"), ColumnKind.Text),
            new("reason", new("Căn cứ", "Why"), ColumnKind.Text),
        ],
        [.. draft.Points.Select(point => (ImmutableArray<TableCell>)
        [
            TableCell.Of(ShownText.Shown(point.Key)), TableCell.Of(ShownText.Shown(point.Proposal)),
            TableCell.Of(point.IsSure ? new LocalizedText("chắc chắn", "sure") : new LocalizedText("cần kiểm tra", "please check")), TableCell.Of(point.Reason),
        ])]);
}
