using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>The committed notebooks: through Jupyter on one study, through our runner on another. The witness is the study's expected.json.</summary>
public sealed partial class NotebookTests(NotebookTests.Runs runs) : IClassFixture<NotebookTests.Runs>
{
    private const double Tolerance = 1e-9;
    private static readonly string Folder = Path.Combine(Repository.Root, "notebooks");
    private static readonly string[] Names = [.. Directory.GetFiles(Folder, "*.ipynb").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Studies => ["ta-lung-2020", "national-2020"];

    [Fact]
    public void Jupyter_RunsAllOfThem() => runs.ByJupyter.Code.Should().Be(0, runs.ByJupyter.Error);

    [Fact]
    public void Runner_RunsAllOfThem_AndTellsOfEveryCell()
    {
        runs.ByRunner.Code.Should().Be(0, runs.ByRunner.Error);
        runs.ByRunner.Error.Should().Contain("01-load-and-check.ipynb: cell 1 of ");
    }

    [Fact]
    public void Nbconvert_MakesAPage_ThatNeedsNoNetworkForItsCharts()
    {
        runs.ByNbconvert.Code.Should().Be(0, runs.ByNbconvert.Error);
        var page = File.ReadAllText(Path.Combine(runs.JupyterFolder, "02-stages.html"));

        page.Should().Contain("<th").And.Contain("Document queue").And.Contain("Plotly.newPlot(").And.Contain("* plotly.js v").And.Contain("\"type\":\"bar\"");
        Regex.Matches(page, "<(script|link)[^>]*(src|href)=\"[^\"]*\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)).Select(match => match.Value)
            .Should().OnlyContain(load => !load.Contains("plotly", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Jupyter's own style moves the words of tables to the right. Witness: what Chromium computes.</summary>
    [Fact]
    public void Nbconvert_LeavesWordsOnTheLeft_AndNumbersOnTheRight()
    {
        const string Ask = "<script>document.title=['td.short','th.short','td.n','th.n'].map(s=>getComputedStyle(document.querySelector('.trs '+s)).textAlign).join()</script>";
        var page = Path.Combine(runs.JupyterFolder, "asked.html");
        File.WriteAllText(page, File.ReadAllText(Path.Combine(runs.JupyterFolder, "02-stages.html")).Replace("</body>", Ask + "</body>", StringComparison.Ordinal));

        var call = Call.Run(BrowserLocator.Find(), ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", page]);

        call.Output.Should().Contain("<title>left,left,right,right</title>");
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void Cohort_IsTheExpectedOne(string study)
    {
        var expected = Expected(study)["cohort"]!;
        string[] ids = ["rows_read", "merged_rows", "excluded_rows", "outside_window", "declarations", "released", "open", "cancelled", "unknown"];

        Output(study, "01-load-and-check", "cohort").Select(row => row.Number("count")).Should().Equal(ids.Select(id => (double?)expected[id]));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void Findings_AreTheExpectedOnes(string study)
    {
        var found = Output(study, "01-load-and-check", "findings").ToDictionary(row => row["rule"], row => row.Number("count"));

        // The expected answers know the rules Q01 to Q27.
        found.Where(rule => string.CompareOrdinal(rule.Key, "Q27") <= 0).ToDictionary().Should().BeEquivalentTo(Expected(study)["findings"]!.AsObject().Where(rule => (int)rule.Value! > 0).ToDictionary(rule => rule.Key, rule => (double?)rule.Value));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void Stages_AreTheExpectedOnes(string study)
    {
        var expected = Expected(study)["stages"]!["working"]!.AsObject().ToArray();
        foreach (var (output, columns) in new[]
        {
            ("stages.working", new[] { "observed", "mean_hours", "median_hours", "p90_hours" }),
            ("stages.working_with_open", ["observed", "censored", "unknown"]),
        })
        {
            var rows = Output(study, "02-stages", output);
            rows.Should().HaveCount(expected.Length);
            foreach (var (row, stage) in rows.Zip(expected))
            {
                Matches(row, stage.Value!, columns);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void Standards_AreTheExpectedOnes(string study)
    {
        foreach (var (row, standard) in Output(study, "02-stages", "standards").Zip(Expected(study)["standards"]!.AsObject()))
        {
            Matches(row, standard.Value!, "met", "breached", "not_assessable", "share", "wilson_low", "wilson_high");
        }
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void ReleaseTimesByProcedure_AreTheExpectedOnes(string study)
    {
        var rows = Output(study, "03-procedures", "release.elapsed.by_procedure").ToDictionary(row => row["procedure"]);
        var expected = Expected(study)["release"]!["elapsed"]!["by_procedure"]!.AsObject();

        rows.Should().HaveCount(expected.Count + 1, "the last row is of all");
        foreach (var (procedure, figures) in expected)
        {
            Matches(rows[procedure], figures!, "n", "released", "mean_completed_hours", "median_completed_hours", "p90_completed_hours", "max_hours");
        }
    }

    [Fact]
    public void Ranking_IsTheExpectedOne()
    {
        var rows = Output("national-2020", "05-ranking", "ranking").ToDictionary(row => row["unit"]);
        var expected = Expected("national-2020")["ranking"]!.AsObject();

        rows.Should().HaveCount(expected.Count);
        foreach (var (unit, figures) in expected)
        {
            Matches(rows[unit], figures!, "rank", "score", "band_score");
        }
    }

    [Fact]
    public void Notebooks_AreCommittedWithoutOutputs_AndLeadFromOneToTheNext()
    {
        foreach (var path in Names)
        {
            var notebook = Notebook.Read(path);
            notebook.Cells.SelectMany(cell => cell.Outputs).Should().BeEmpty();
            var links = notebook.Cells.Last().Source.Split('(', ')').Where(part => part.EndsWith(".ipynb", StringComparison.Ordinal) || part.EndsWith(".md", StringComparison.Ordinal));
            links.Should().NotBeEmpty().And.OnlyContain(link => File.Exists(Path.Combine(Folder, link)));
        }
    }

    [Fact]
    public void FileBasedApp_RunsTheSameLines()
    {
        var call = Call.Run("dotnet", ["run", "-c", "Release", "study.cs"], Folder);

        call.Code.Should().Be(0, call.Error + call.Output);
        call.Output.Should().Contain("428 declarations").And.Contain("16.5569");
    }

    private static JsonNode Expected(string study) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Study(study), "expected.json")))!;

    private Dictionary<string, string>[] Output(string study, string notebook, string name) =>
        NamedOutput.Of(Path.Combine(study == "ta-lung-2020" ? runs.JupyterFolder : runs.RunnerFolder, $"{notebook}.ipynb"), name);

    private static void Matches(Dictionary<string, string> row, JsonNode expected, params string[] columns)
    {
        foreach (var column in columns)
        {
            var (found, wanted) = (row.Number(column), (double?)expected[column]);
            found.HasValue.Should().Be(wanted.HasValue, column);
            (found ?? 0).Should().BeApproximately(wanted ?? 0, Tolerance, column);
        }
    }

    /// <summary>Both runs, had once for all tests.</summary>
    public sealed class Runs : IDisposable
    {
        private readonly JupyterPlace _place = new();

        public Runs()
        {
            Directory.CreateDirectory(JupyterFolder);
            ByJupyter = _place.Python("run_notebooks.py", [JupyterFolder, .. Names]);
            ByNbconvert = _place.Shell($"{NbconvertLine} --output-dir '{JupyterFolder}'", Repository.Root);
            ByRunner = Call.Trs(["notebook", "run", .. Names, "-p", "study=../studies/national-2020", "-o", RunnerFolder, "--html"]);
        }

        /// <summary>As the page on notebooks says it.</summary>
        private static string NbconvertLine => File.ReadLines(Path.Combine(Folder, "README.md")).Single(line => line.Contains(" nbconvert --to ", StringComparison.Ordinal));

        public DateTime Started { get; } = DateTime.UtcNow;

        internal Call ByJupyter { get; }

        internal Call ByNbconvert { get; }

        internal Call ByRunner { get; }

        public string JupyterFolder => Path.Combine(_place.Folder, "by-jupyter");

        public string RunnerFolder => Path.Combine(_place.Folder, "by-runner");

        public void Dispose() => _place.Dispose();
    }
}
