using System.Text.Json.Nodes;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Notebooks;

[Collection(CellCollection.Name)]
public sealed class NotebookRunnerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trs-notebook-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Notebook_RunsItsCellsInOrder_AndKeepsTheirOutputs()
    {
        var runner = Runner([Code("var n = 1; Console.Write(\"a\"); Console.Error.Write(\"b\");"), Code("n + 1")]);

        var run = await runner.RunAsync();

        run.Should().Be(new NotebookRun(2, 2, Error: null));
        var outputs = runner.Notebook.Cells.SelectMany(cell => cell.Outputs).ToArray();
        outputs.Select(output => (string?)output["output_type"]).Should().Equal("stream", "stream", "execute_result");
        outputs.Take(2).Select(output => (string?)output["text"]).Should().Equal("a", "b");
        ((string?)outputs[2]["data"]!["text/plain"]).Should().Be("2");
    }

    [Fact]
    public async Task Display_Updated_IsReplacedInPlace()
    {
        var runner = Runner([Code("var shown = display(\"old\"); Console.Write(1);"), Code("shown.Update(\"new\");")]);

        await runner.RunAsync();

        var outputs = runner.Notebook.Cells.First().Outputs.ToArray();
        ((string?)outputs[0]["data"]!["text/plain"]).Should().Be("new");
        ((string?)outputs[1]["text"]).Should().Be("1");
        runner.Notebook.Cells.Last().Outputs.Should().BeEmpty();
    }

    [Fact]
    public async Task Display_AtTheEndOfACell_IsShownOnce()
    {
        var runner = Runner([Code("display(null)"), Code("progress()")]);

        await runner.RunAsync();

        var outputs = runner.Notebook.Cells.SelectMany(cell => cell.Outputs).ToArray();
        outputs.Select(output => (string?)output["output_type"]).Should().Equal("display_data", "display_data");
        ((string?)outputs[0]["data"]!["text/plain"]).Should().Be("null");
    }

    [Fact]
    public async Task Display_AfterTheLibraryWasNamed_IsShown()
    {
        var library = Path.Combine(AppContext.BaseDirectory, "TrsAnalytics.Notebooks.dll");
        var runner = Runner([Code("var year = 2020;", "parameters"), Code($"#r \"{library}\"\nusing TrsAnalytics;"), Code("display(year); progress()")], ("year", "2021"));

        (await runner.RunAsync()).Error.Should().BeNull();

        ((string?)runner.Notebook.Cells.Last().Outputs.First()["data"]!["text/plain"]).Should().Be("2021");
    }

    [Fact]
    public async Task Task_ThatPrintsAfterItsCell_PrintsUnderIt()
    {
        var runner = Runner(
        [
            Code("var gate = new TaskCompletionSource(); var late = Task.Run(async () => { await gate.Task; Console.Write(\"late\"); });"),
            Code("gate.SetResult(); await late;"),
        ]);

        await runner.RunAsync();

        ((string?)runner.Notebook.Cells.First().Outputs.Single()["text"]).Should().Be("late");
    }

    [Fact]
    public void Cell_ThatEndsTheProgram_HasFailed_AndWhatWasPutOutIsSaved()
    {
        var file = Written([Code("Console.Write(\"before\");"), Code("Environment.Exit(0);")]);

        var call = Call.Trs("notebook", "run", file, "-o", Path.Combine(_folder, "kết quả 1"));

        call.Code.Should().Be(1);
        call.Error.Should().Contain("test.ipynb: a cell ended the program");
        ((string?)Notebook.Read(Path.Combine(_folder, "kết quả 1", "test.ipynb")).Cells.First().Outputs.Single()["text"]).Should().Be("before");
    }

    [Fact]
    public async Task Cell_ThatFails_EndsTheRun_AndStandsInTheNotebook()
    {
        var runner = Runner([Code("throw new InvalidOperationException(\"no\");"), Code("1")]);

        var run = await runner.RunAsync();

        run.Cell.Should().Be(1);
        run.Error!.Name.Should().Be("InvalidOperationException");
        ((string?)runner.Notebook.Cells.First().Outputs.Single()["ename"]).Should().Be("InvalidOperationException");
        runner.Notebook.Cells.Last().Outputs.Should().BeEmpty();
    }

    [Fact]
    public async Task Cell_BeyondItsTimeLimit_IsStopped()
    {
        var runner = Runner([Code("while (true) { }")], limit: TimeSpan.FromMilliseconds(1));

        (await runner.RunAsync()).Error!.Name.Should().Be("TimeLimit");
    }

    [Fact]
    public async Task Parameters_AreSetAfterTheirCell_InTheirTypes()
    {
        var runner = Runner(
            [Code("var study = \"a\"; var year = 2020; double share = 0.5; bool all = false; string unit;", "parameters"), Code("$\"{study}|{year}|{share}|{all}|{unit}\"")],
            ("study", "../\"b\"\\"), ("year", "2021"), ("share", "0.25"), ("all", "true"), ("unit", "11B1"));

        await runner.RunAsync();

        ((string?)runner.Notebook.Cells.Last().Outputs.Single()["data"]!["text/plain"]).Should().Be("../\"b\"\\|2021|0.25|True|11B1");
        runner.Notebook.Cells.Count().Should().Be(3);
    }

    [Fact]
    public async Task Parameters_OfAnEarlierRun_AreReplaced()
    {
        var first = Runner([Code("var year = 2020;", "parameters"), Code("year")], ("year", "2021"));
        first.Notebook.Save(Path.Combine(_folder, "again.ipynb"));
        var second = new NotebookRunner(Path.Combine(_folder, "again.ipynb"), new Dictionary<string, string> { ["year"] = "2022" });

        await second.RunAsync();

        ((string?)second.Notebook.Cells.Last().Outputs.Single()["data"]!["text/plain"]).Should().Be("2022");
        second.Notebook.Cells.Count().Should().Be(3);
    }

    /// <summary>Witness: the schema of nbformat 4.5, which brought ids; those before it allow no further member of a cell.</summary>
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Parameters_HaveACellWithAnId_WhereTheFormatHasThem(int minor, bool hasId)
    {
        var runner = new NotebookRunner(Written([Code("var year = 2020;", "parameters")], minor), new Dictionary<string, string> { ["year"] = "2021" });

        runner.Notebook.Cells.Last().Json.ContainsKey("id").Should().Be(hasId);
    }

    [Theory]
    [InlineData("yaer", "a parameter must be one of year, unit; yaer is not")]
    [InlineData("year", "the parameter year must be a whole number")]
    public void Parameter_UnknownOrIllTyped_IsRefused(string name, string reason)
    {
        var making = () => Runner([Code("var year = 2020; string unit;", "parameters")], ("unit", "11B1"), (name, "2021.5"));

        making.Should().Throw<UnusableInputException>().WithMessage($"*{reason}*");
    }

    [Fact]
    public void Parameter_Missing_IsRefused()
    {
        var making = () => Runner([Code("var year = 2020; string unit;", "parameters")], ("year", "2021"));

        making.Should().Throw<UnusableInputException>().WithMessage("*the parameter unit must be given*");
    }

    [Fact]
    public void Parameter_ThatIsNoLiteral_IsRefused()
    {
        var making = () => Runner([Code("var files = new string[0];", "parameters")]);

        making.Should().Throw<UnusableInputException>().WithMessage("*the parameter files must be a text, a number or true or false*");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    [InlineData("""{"worksheets":[],"nbformat":3}""", "it is of version 3")]
    [InlineData("""{"cells":[],"nbformat":4,"metadata":{"kernelspec":{"language":"python"}}}""", "its language is python")]
    [InlineData("""{"cells":[],"nbformat":4,"metadata":{"kernelspec":{"name":"python3"},"language_info":{"name":"python"}}}""", "its language is python")]
    public void File_ThatIsNoNotebookOfCSharp_IsRefused(string content, string found = "")
    {
        var file = Path.Combine(_folder, "x.ipynb");
        File.WriteAllText(file, content);

        FluentActions.Invoking(() => Notebook.Read(file)).Should().Throw<UnusableInputException>().WithMessage($"*must be a notebook of C#*{found}*");
    }

    [Fact]
    public async Task Page_HoldsTextCodeAndOutputs_AndLoadsNothing()
    {
        var runner = Runner([Cell("markdown", "# Title\n\nSome **bold** `a<b`, [there](02.ipynb).\n\n- one\n- two\n\n| h | i |\n|---|---|\n| 1 | 2 |"), Code("Console.Write(\"<out>\");")]);
        await runner.RunAsync();

        var page = runner.Notebook.ToHtml();

        page.Should().Contain("<h1>Title</h1>").And.Contain("<strong>bold</strong> <code>a&lt;b</code>, <a href=\"02.ipynb\">there</a>")
            .And.Contain("<ul><li>one</li><li>two</li></ul>").And.Contain("<tr><th>h</th><th>i</th></tr><tr><td>1</td><td>2</td></tr>")
            .And.Contain("<pre class=\"stdout\">&lt;out&gt;</pre>").And.NotContain("http://").And.NotContain("https://");
    }

    private static JsonObject Code(string source, params string[] tags)
    {
        var cell = Cell("code", source);
        (cell["outputs"], cell["execution_count"]) = (new JsonArray(), null);
        cell["metadata"]!["tags"] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]);
        return cell;
    }

    private static JsonObject Cell(string type, string source) => new() { ["cell_type"] = type, ["metadata"] = new JsonObject(), ["source"] = source };

    private NotebookRunner Runner(JsonObject[] cells, params (string Name, string Value)[] parameters) => Runner(cells, limit: null, parameters);

    private string Written(JsonObject[] cells, int minor = 5)
    {
        var file = Path.Combine(_folder, "test.ipynb");
        File.WriteAllText(file, new JsonObject { ["cells"] = new JsonArray([.. cells]), ["metadata"] = new JsonObject(), ["nbformat"] = 4, ["nbformat_minor"] = minor }.ToJsonString());
        return file;
    }

    private NotebookRunner Runner(JsonObject[] cells, TimeSpan? limit, params (string Name, string Value)[] parameters) =>
        new(Written(cells), parameters.ToDictionary(each => each.Name, each => each.Value)) { CellLimit = limit ?? TimeSpan.FromMinutes(1) };
}
