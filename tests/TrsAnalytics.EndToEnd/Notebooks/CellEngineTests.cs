namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>The expected values are what C# says of the cells.</summary>
[Collection(CellCollection.Name)]
public sealed class CellEngineTests : IDisposable
{
    private readonly CellEngine _engine = new(AppContext.BaseDirectory) { UntilGivenUp = TimeSpan.FromSeconds(2) };
    private readonly CellRecorder _output = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public async Task Cell_UsesWhatEarlierOnesDeclared()
    {
        await Done("using System.Globalization; int Twice(int x) => 2 * x; var n = 20;");
        await Done("n++;");

        (await ValueAsync("$\"{Twice(n).ToString(CultureInfo.InvariantCulture)} {n}\"")).Should().Be("42 21");
    }

    [Fact]
    public async Task Cell_AwaitsAtItsTopLevel() =>
        (await ValueAsync("await Task.Delay(1); await Task.Run(() => 6 * 7)")).Should().Be("42");

    [Fact]
    public async Task Cell_WithoutLastExpression_HasNoValue() => (await _engine.RunAsync("var n = 1;", _output)).Value.Should().BeNull();

    [Fact]
    public async Task Cell_PrintsToTwoStreams_AlsoFromItsTasks()
    {
        await Done("Console.WriteLine(\"một\"); await Task.Run(() => Console.Write(\"hai\")); Console.Error.Write(\"ba\");");

        _output.Output.Should().Be("một\nhai");
        _output.Error.Should().Be("ba");
    }

    [Fact]
    public async Task Cell_PrintsBeforeItsEnd()
    {
        using var stop = new CancellationTokenSource();
        var running = _engine.RunAsync("Console.Write(\"early\"); await Task.Delay(-1);", _output, stop.Token);

        await _output.Printed.WaitAsync(TimeSpan.FromSeconds(20));

        running.IsCompleted.Should().BeFalse();
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Cell_ThatDoesNotCompile_SaysLineAndColumn()
    {
        var error = await ErrorAsync("var a = 1;\nvar b = a + nowhere;");

        error.Name.Should().Be("CompilationError");
        error.Message.Should().StartWith("CS0103: ").And.Contain("'nowhere'");
        error.Traceback.Should().HaveCount(3);
        error.Traceback[0].Should().StartWith("cell 1, line 2: CS0103");
        error.Traceback[1].Should().Be("    var b = a + nowhere;");
        error.Traceback[2].Should().Be("                ^");
    }

    [Fact]
    public async Task Cell_ThatThrows_SaysItsLine_AndKeepsWhatItHadSet()
    {
        var error = await ErrorAsync("var kept = 5;\nint Fail() => throw new InvalidOperationException(\"no\");\nawait Task.Yield();\nFail();");

        error.Name.Should().Be("InvalidOperationException");
        error.Message.Should().Be("no");
        error.Traceback[0].Should().Be("InvalidOperationException: no");
        error.Traceback.Should().ContainInOrder("  at cell 1, line 2", "  at cell 1, line 4", "    Fail();");
        error.Traceback.Should().NotContain(line => line.Contains("Microsoft.CodeAnalysis"));
        (await ValueAsync("kept")).Should().Be("5");
    }

    [Fact]
    public async Task Cell_NamesAnAssemblyByPath_AndMeetsTheOneInUse()
    {
        await Done("#r \"TrsAnalytics.dll\"\nusing TrsAnalytics;");

        var value = await ValueAsync("LocalizedText.Same(\"x\") is { } text && text.GetType() == Type.GetType(\"TrsAnalytics.LocalizedText, TrsAnalytics\")");

        value.Should().Be("True");
    }

    [Theory]
    [InlineData("var study = 1;", "{0}", "display(3)")]
    [InlineData("{0}", "var study = 1;", "display(3)")]
    [InlineData("display(1);", "{0}", "display(3)", "{0}\ndisplay(4)")]
    [InlineData("1", "#r \"TrsAnalytics.dll\"", "{0}", "#r \"TrsAnalytics.Publishing.dll\"", "display(3)")]
    [InlineData("1", "{0}", "{0}\nusing TrsAnalytics;", "Language spoken = CellDisplay.DisplayLanguage; display(progress() is ProgressBar)")]
    public async Task Display_IsOne_WhereverTheLibraryIsNamed(params string[] cells)
    {
        var elsewhere = Directory.CreateTempSubdirectory("trs-elsewhere-");
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "TrsAnalytics*.dll"))
        {
            File.Copy(file, Path.Combine(elsewhere.FullName, Path.GetFileName(file)));
        }

        foreach (var folder in new[] { AppContext.BaseDirectory, elsewhere.FullName, AppContext.BaseDirectory })
        {
            using var engine = new CellEngine(AppContext.BaseDirectory);
            foreach (var cell in cells)
            {
                var load = $"#r \"{Path.Combine(folder, "TrsAnalytics.Notebooks.dll")}\"";
                (await engine.RunAsync(cell.Replace("{0}", load, StringComparison.Ordinal), _output)).Error.Should().BeNull(cell);
            }
        }

        _output.Displayed.Should().HaveCountGreaterThanOrEqualTo(3);
        elsewhere.Delete(recursive: true);
    }

    [Fact]
    public async Task Cell_NamesAnAssemblyFromTwoPlaces_HasItsTypesOnce()
    {
        var elsewhere = Directory.CreateTempSubdirectory("trs-elsewhere-");
        var copy = Path.Combine(elsewhere.FullName, "TrsAnalytics.dll");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "TrsAnalytics.dll"), copy);

        await Done($"#r \"{copy}\"\nusing TrsAnalytics; var first = LocalizedText.Same(\"x\");");
        await Done("#r \"TrsAnalytics.dll\"\nLocalizedText second = first;");

        elsewhere.Delete(recursive: true);
    }

    [Fact]
    public async Task Cell_NamesAnAssemblyThatIsNotThere_SaysSo() =>
        (await ErrorAsync("#r \"nowhere/none.dll\"")).Message.Should().Contain("none.dll");

    [Fact]
    public async Task Cell_NamesAPackage_HasIt() =>
        (await ValueAsync("#r \"nuget: CsCheck, 5.0.1\" // for samples\ntypeof(CsCheck.Gen).Name")).Should().Be("Gen");

    [Fact]
    public async Task Cell_NamesAPackageThatIsNotThere_SaysWhatMustHold() =>
        (await ErrorAsync("#r \"nuget: There.Is.No.Such.Package, 1.0.0\"")).Message.Should().Contain("There.Is.No.Such.Package").And.Contain("must restore");

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("await Task.Yield(); while (true) { }")]
    [InlineData("while (true) { await Task.Yield(); }")]
    public async Task Cell_Interrupted_EndsAndTheNextOneRuns(string code)
    {
        await Done("var before = 7;");

        (await InterruptAsync(code)).Should().Be(CellOutcome.Interrupted);
        (await ValueAsync("before")).Should().Be("7");
    }

    [Fact]
    public async Task Cell_Interrupted_DoesNotGoOnLater()
    {
        await Done("var gate = new TaskCompletionSource(); var went = false;");
        await InterruptAsync("await gate.Task; went = true;");

        (await ValueAsync("gate.SetResult(); await Task.Yield(); went")).Should().Be("False");
    }

    [Fact]
    public async Task Cell_ThatCannotBeStopped_IsSaidToRunOn_UntilItEnds()
    {
        var gate = Guid.NewGuid().ToString();
        var stuck = await InterruptAsync($"try {{ }} finally {{ while (!AppContext.TryGetSwitch(\"{gate}\", out _)) {{ }} }}");
        var refused = await _engine.RunAsync("1", _output);
        AppContext.SetSwitch(gate, isEnabled: true);
        await _engine.Last;

        stuck.IsStillRunning.Should().BeTrue();
        stuck.Error!.Traceback.Should().ContainSingle().Which.Should().Contain("restart the kernel");
        refused.IsStillRunning.Should().BeTrue();
        (await ValueAsync("1")).Should().Be("1");
    }

    private async Task Done(string code) => (await _engine.RunAsync(code, _output)).Error.Should().BeNull();

    private async Task<string> ValueAsync(string code)
    {
        var outcome = await _engine.RunAsync(code, _output);
        outcome.Error.Should().BeNull();
        return outcome.Value!.Parts[MimeBundle.PlainText];
    }

    private async Task<CellError> ErrorAsync(string code) => (await _engine.RunAsync(code, _output)).Error!;

    /// <summary>Interrupts a cell once it is known to run.</summary>
    private async Task<CellOutcome> InterruptAsync(string code)
    {
        using var stop = new CancellationTokenSource();
        var output = new CellRecorder();
        var running = _engine.RunAsync("Console.Write(0);\n" + code, output, stop.Token);
        await output.Printed.WaitAsync(TimeSpan.FromSeconds(20));
        await stop.CancelAsync();
        return await running;
    }
}
