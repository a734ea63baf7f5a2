using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs kernel</c>: C# for Jupyter and for the Jupyter extension of VS Code.</summary>
internal static class KernelCommand
{
    public static Command Create() => new("kernel", "The C# kernel of Jupyter, listed there as \"C# (TRS)\".") { Install(), Uninstall(), Start() };

    private static StudyCommand Install()
    {
        var (user, prefix) = Places();
        var command = new StudyCommand("install", "Puts the kernel where Jupyter finds it.", "trs kernel install --user", user, prefix);
        command.SetAction(call => Console.WriteLine(VisibleText.Of(KernelPlace.Install(Place(call.GetValue(prefix)), Program()))));
        return command;
    }

    private static StudyCommand Uninstall()
    {
        var (user, prefix) = Places();
        var command = new StudyCommand("uninstall", "Takes the kernel away again.", "trs kernel uninstall --user", user, prefix);
        command.SetAction(call => Console.WriteLine(KernelPlace.Uninstall(Place(call.GetValue(prefix))) ? "The kernel is gone." : "There was no kernel."));
        return command;
    }

    private static Command Start()
    {
        var connection = new Argument<string>("CONNECTION") { Description = "The connection file that Jupyter wrote." };
        var command = new Command("start", "Serves a client; Jupyter calls this.") { connection };
        command.Hidden = true;
        command.SetAction(async (call, cancel) =>
        {
            await JupyterKernel.RunAsync(call.GetRequiredValue(connection), TimeProvider.System, cancel);
            return 0;
        });
        return command;
    }

    private static (Option<bool> User, Option<string> Prefix) Places() => (
        new("--user") { Description = "For this user (without any option, too)." },
        new("--prefix") { HelpName = "FOLDER", Description = "Under a folder, such as a virtual environment." });

    private static string Place(string? prefix) => prefix is null ? KernelPlace.OfUser() : KernelPlace.UnderPrefix(prefix);

    /// <summary>How this very program is started.</summary>
    private static string[] Program()
    {
        var (process, own) = (Environment.ProcessPath!, Path.Combine(AppContext.BaseDirectory, "trs.dll"));
        return Path.GetFileNameWithoutExtension(process) == "dotnet" ? [process, own, "kernel", "start"] : [process, "kernel", "start"];
    }
}
