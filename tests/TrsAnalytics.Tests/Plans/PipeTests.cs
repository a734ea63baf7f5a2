using System.Diagnostics;

namespace TrsAnalytics.Tests;

/// <summary>A pipe that nobody writes into, in the place of each file of a study: to open it would wait for ever.</summary>
public sealed class PipeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("plan.yaml")]
    [InlineData("offices.csv")]
    [InlineData("procedures.csv")]
    [InlineData("data/a.csv")]
    [InlineData("data/a.xlsx")]
    public async Task Study_WithAPipe_IsRefusedAtOnce(string name)
    {
        using var folder = new PlanFolder(PlanFolder.Least.Replace("*.csv", "*", StringComparison.Ordinal));
        MakePipe(folder, name);

        var read = () => Task.Run(() => Measurement.Read(folder.Root)).WaitAsync(Patience);

        (await read.Should().ThrowAsync<UnusableInputException>()).WithMessage($"*{name}: *a file on a disk; it is a pipe or a device; save what it gives as a file");
    }

    [Theory]
    [InlineData("plan.yaml")]
    [InlineData("data/a.csv")]
    public async Task PreviousStudy_WithAPipe_IsRefusedAtOnce(string name)
    {
        using var folder = new PlanFolder(PlanFolder.Least + "previous: ../last\n");
        using var last = new PlanFolder();
        folder.Write("plan.yaml", PlanFolder.Least + $"previous: ../{Path.GetFileName(last.Root)}\n");
        folder.Write("data/a.csv", "declaration_no,registered\n103512970260,2020-10-19 08:00\n");
        MakePipe(last, name);

        var read = () => Task.Run(() => Measurement.Read(folder.Root).ReadPrevious()).WaitAsync(Patience);

        (await read.Should().ThrowAsync<UnusableInputException>()).WithMessage($"*{name}: *it is a pipe or a device; *");
    }

    private static void MakePipe(PlanFolder folder, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(name))!);
        File.Delete(folder.At(name));
        using var made = Process.Start("mkfifo", [folder.At(name)]);
        made.WaitForExit();
    }
}
