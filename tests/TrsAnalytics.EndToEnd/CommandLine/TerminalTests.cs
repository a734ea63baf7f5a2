namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>What stands at the other end: a terminal, or a pipe that somebody closes.</summary>
public sealed class TerminalTests
{
    [Fact]
    public void Check_OnATerminal_ShowsABarAndWipesItAway()
    {
        var call = Call.Run("script", ["-qec", $"{Call.TrsWords} check '{Repository.Study("ta-lung-2019")}'", "/dev/null"]);
        call.Output.Should().Contain($"\r[{new string('#', 40)}]\r{new string(' ', 42)}\r");
    }

    [Theory]
    [InlineData("analyse")]
    [InlineData("analyse --json")]
    [InlineData("analyse --csv --by procedure")]
    [InlineData("worklist")]
    public void Output_ThatNobodyReadsToItsEnd_EndsQuietly(string command)
    {
        var words = command.Split(' ', 2);
        var line = $"{Call.TrsWords} {words[0]} '{Repository.Study("ta-lung-2020")}' {words.ElementAtOrDefault(1)} | head -n 1; echo ${{PIPESTATUS[0]}}";
        var call = Call.Run("bash", ["-c", line]);
        call.Error.Should().BeEmpty();
        call.Output.Split('\n').Should().HaveCount(3).And.EndWith(["0", ""]);
    }
}
