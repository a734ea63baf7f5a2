using System.Text.Json.Nodes;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>What Debian's jupyter_client says of the kernel.</summary>
public sealed class KernelTests(KernelTests.Conversation talk) : IClassFixture<KernelTests.Conversation>
{
    private JsonNode this[string name] => talk.Results[name]!;

    [Fact]
    public void Kernel_IsListedByItsName() =>
        talk.KernelJson.Should().Contain("C# (TRS)").And.Contain("\"interrupt_mode\":\"message\"");

    [Fact]
    public void Info_TellsProtocolAndLanguage()
    {
        ((string?)this["info"]["protocol_version"]).Should().Be("5.3");
        ((string?)this["info"]["language_info"]!["name"]).Should().Be("C#");
    }

    [Fact]
    public void FirstCell_HasItsValue_Soon()
    {
        ((string?)this["first"]["value"]).Should().Be("42");
        ((int?)this["first"]["count"]).Should().Be(1);
        ((double)this["first_seconds"]).Should().BeLessThan(6, "3 s of two processors, start and warming up included");
    }

    [Fact]
    public void Completion_KnowsTheLibrary_AndCountsCodePoints()
    {
        ((string?)this["library"]["value"]).Should().Be("x");
        Texts(this["complete"]["matches"]!).Should().StartWith("Read");
        ((int)this["complete"]["cursor_start"]!).Should().Be(12);
        Texts(this["complete_surrogate"]["matches"]!).Should().Contain("kept");
        ((int)this["complete_surrogate"]["cursor_start"]!).Should().Be(13);
    }

    [Fact]
    public void Inspection_ShowsDeclarationAndDocumentation() =>
        ((string?)this["inspect"]["data"]!["text/plain"]).Should().Contain("Measurement.Read(").And.Contain("Reads a study");

    [Fact]
    public void CompletionAndInspection_GoOn_AfterAPackage()
    {
        ((string?)this["package"]).Should().Be("ok");
        Texts(this["complete_after_package"]["matches"]!).Should().StartWith("Read");
        Texts(this["complete_package"]["matches"]!).Should().Contain("Double");
        ((string?)this["inspect_after_package"]["data"]!["text/plain"]).Should().Contain("Measurement.Read(").And.Contain("Reads a study");
    }

    [Theory]
    [InlineData("displayed")]
    [InlineData("displayed_again")]
    public void Display_IsOne_WhereverTheLibraryIsNamed(string when)
    {
        ((string?)this[when][0]).Should().Be("ok");
        Texts(this[when][1]!).Should().Contain("display_data").And.NotContain("error");
    }

    [Fact]
    public void IsComplete_TellsWhetherToReadOn() => Texts(this["is_complete"]).Should().Equal("complete", "incomplete", "invalid");

    [Fact]
    public void Print_OfTenMegabytes_ArrivesWhole() => ((int)this["print"]).Should().Be(10_000_000);

    [Fact]
    public void Exception_ArrivesWithItsLine()
    {
        ((string?)this["throw"]["status"]).Should().Be("error");
        ((string?)this["throw"]["ename"]).Should().Be("InvalidOperationException");
        Texts(this["throw"]["traceback"]!).Should().Contain(line => line!.EndsWith(", line 2", StringComparison.Ordinal));
        Texts(this["throw"]["types"]!).Should().Contain("error");
    }

    [Fact]
    public void StandardError_ArrivesAsSuch() => ((string?)this["stderr"]["stderr"]).Should().Be("careful");

    [Fact]
    public void Input_IsRefusedPolitely() => ((string?)this["input"]["evalue"]).Should().StartWith("A cell must not ask for input");

    [Theory]
    [InlineData("loop")]
    [InlineData("sleep")]
    [InlineData("await")]
    public void Interruption_EndsTheCell_AndKeepsTheRest(string what)
    {
        ((string?)this[what]["ename"]).Should().Be("Interrupted");
        ((double)this[what]["seconds"]!).Should().BeLessThan(5);
        ((string?)this[what]["next"]).Should().Be("41");
    }

    [Fact]
    public void History_HoldsTheLastCell() => ((string?)this["history"][0]![2]).Should().Be("kept");

    [Fact]
    public void Comms_AreNone() => this["comms"].AsObject().Should().BeEmpty();

    [Fact]
    public void BadSignature_IsDropped() => ((bool)this["bad_signature"]).Should().BeFalse();

    [Fact]
    public void SecondClient_SharesTheCells() => ((string?)this["other"]).Should().Be("41");

    [Fact]
    public void Restart_ForgetsTheCells() => ((string?)this["restarted"]).Should().Be("CompilationError");

    [Fact]
    public void Shutdown_EndsTheKernel() => ((bool)this["ended"]).Should().BeTrue();

    [Fact]
    public void Uninstall_TakesItAway()
    {
        using var place = new JupyterPlace();

        Call.Trs("kernel", "uninstall", "--prefix", place.Folder).Output.Should().Be("The kernel is gone.\n");
        Directory.GetDirectories(Path.Combine(place.Folder, "share", "jupyter", "kernels")).Should().BeEmpty();
    }

    private static IEnumerable<string?> Texts(JsonNode list) => list.AsArray().Select(each => (string?)each);

    /// <summary>One conversation with a kernel, had once for all tests.</summary>
    public sealed class Conversation : IDisposable
    {
        private readonly JupyterPlace _place = new();

        public Conversation()
        {
            KernelJson = File.ReadAllText(_place.Installed.Output.Trim());
            var said = _place.Python("kernel_client.py", Path.Combine(AppContext.BaseDirectory, "TrsAnalytics.dll"), Path.Combine(AppContext.BaseDirectory, "TrsAnalytics.Notebooks.dll"));
            said.Code.Should().Be(0, said.Error);
            Results = JsonNode.Parse(said.Output)!;
        }

        public JsonNode Results { get; }

        public string KernelJson { get; }

        public void Dispose() => _place.Dispose();
    }
}
