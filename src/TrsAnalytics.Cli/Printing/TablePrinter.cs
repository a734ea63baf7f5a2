using System.Collections.Immutable;
using Spectre.Console;
using Grid = Spectre.Console.Table;
using Writing = Spectre.Console.Text;

namespace TrsAnalytics.Cli;

/// <summary>Prints tables on the terminal, or into a pipe: 80 columns there, no colour, no escape codes.</summary>
internal sealed class TablePrinter
{
    /// <summary>The characters of a line in a pipe, and the fewest of a terminal.</summary>
    public const int PipeWidth = 80;

    /// <summary>The edges of a table: empty ones are counted too.</summary>
    private const int Edges = 2;

    private readonly Language _language;
    private readonly IAnsiConsole _console;

    /// <summary>A printer for a reader of this language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="output">Where it prints; without one, the standard output.</param>
    public TablePrinter(Language language, TextWriter? output = null)
    {
        _language = language;
        var isPipe = output is not null || Console.IsOutputRedirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPipe ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPipe ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new UnpaddedOutput(output ?? Console.Out),
        });
        if (isPipe || _console.Profile.Width < PipeWidth)
        {
            _console.Profile.Width = PipeWidth;
        }
    }

    /// <summary>What the study is, and that its data are invented where they are.</summary>
    public void Heading(MeasurementPlan plan)
    {
        Line($"{plan.Title.In(_language)} ({plan.Id})", Decoration.Bold);
        if (plan.IsSynthetic)
        {
            Line(MeasurementPlan.SyntheticNotice, Decoration.None);
        }

        _console.WriteLine();
    }

    /// <summary>A table under its title, in as many parts as it needs, and the definition of its numbers.</summary>
    public void Print(Table table)
    {
        Line(table.Title.In(_language), Decoration.Bold);
        if (table.Rows.IsEmpty)
        {
            Line(table.None.In(_language), Decoration.None);
        }
        else
        {
            Grids(table);
        }

        foreach (var note in table.Notes)
        {
            Line(note.In(_language), Decoration.Dim);
        }

        _console.WriteLine();
    }

    /// <summary>The tables and paragraphs of a result; a terminal draws no figures.</summary>
    public void Print(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Table table:
                    Print(table);
                    break;
                case Paragraph paragraph:
                    Line(paragraph.Text.In(_language) + "\n", Decoration.None);
                    break;
            }
        }
    }

    private void Grids(Table table)
    {
        foreach (var (index, part) in TableLayout.Parts(table, _language, _console.Profile.Width - Edges).Index())
        {
            if (index > 0)
            {
                _console.WriteLine();
            }

            _console.Write(GridOf(part));
        }
    }

    private static Grid GridOf(ImmutableArray<(PrintedColumn Column, int Width)> columns)
    {
        var grid = new Grid { Border = HeadRule.Instance };
        foreach (var (index, (column, width)) in columns.Index())
        {
            grid.AddColumn(new TableColumn(new Writing(column.HeadOn(width), new Style(decoration: Decoration.Bold)))
            {
                Width = width,
                Padding = new Padding(0, 0, index < columns.Length - 1 ? TableLayout.Gap - 1 : 0, 0),
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }

        for (var row = 0; row < columns[0].Column.Cells.Length; row++)
        {
            grid.AddRow(columns.Select(column => new Writing(column.Column.Cells[row])));
        }

        return grid;
    }

    private void Line(string text, Decoration decoration) => _console.Write(new Writing(VisibleText.Lines(text) + "\n", new Style(decoration: decoration)));
}
