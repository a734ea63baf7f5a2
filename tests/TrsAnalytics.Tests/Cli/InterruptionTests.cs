using TrsAnalytics.Cli;

namespace TrsAnalytics.Tests.Cli;

/// <summary>The exit code of work that a signal ends. The codes are those of a shell: 128 and the number of the signal.</summary>
public sealed class InterruptionTests
{
    [Fact]
    public async Task Code_WorkCalledOffBeforeTheSignalIsTold_IsThatOfTheSignal()
    {
        var signal = new TaskCompletionSource<int>();
        using var cancel = new CancellationTokenSource();

        var code = Interruption.CodeAsync(Task.FromCanceled<int>(new(canceled: true)), signal.Task, cancel);
        signal.SetResult(130);

        (await code).Should().Be(130);
    }

    [Fact]
    public async Task Code_WorkFailedWithTheSignalThere_IsThatOfTheSignal()
    {
        using var cancel = new CancellationTokenSource();

        (await Interruption.CodeAsync(Task.FromException<int>(new IOException("the browser has gone")), Task.FromResult(130), cancel)).Should().Be(130);
    }

    [Fact]
    public async Task Code_WorkDoneWithTheSignalThere_IsThatOfTheWork()
    {
        using var cancel = new CancellationTokenSource();

        (await Interruption.CodeAsync(Task.FromResult(0), Task.FromResult(130), cancel)).Should().Be(0, "all is written, and said to be");
    }

    [Fact]
    public async Task Code_WorkThatFails_IsItsFailure()
    {
        using var cancel = new CancellationTokenSource();

        var code = () => Interruption.CodeAsync(Task.FromException<int>(new IOException("no such file")), new TaskCompletionSource<int>().Task, cancel);

        await code.Should().ThrowAsync<IOException>();
    }
}
