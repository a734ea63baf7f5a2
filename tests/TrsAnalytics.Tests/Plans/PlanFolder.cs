namespace TrsAnalytics.Tests;

/// <summary>A study folder of its own for one test, with a plan that has nothing but what a plan must have.</summary>
internal sealed class PlanFolder : IDisposable
{
    /// <summary>The least a plan can be, with a line number to count from: eleven lines.</summary>
    public const string Least = """
        version: 1
        id: least
        title: { vi: "Ít nhất", en: "Least" }
        time_zone: Asia/Ho_Chi_Minh
        registration: { from: 2020-10-19, to: 2020-10-24 }
        follow_up_until: 2020-11-23
        sources:
          - { path: "data/*.csv" }
        calendar:
          days: [mon, tue, wed, thu, fri]
          shifts: ["07:30-11:30", "13:30-17:30"]

        """;

    public PlanFolder(string plan = Least) => Write(PlanFile.Name, plan);

    public string Root { get; } = Directory.CreateTempSubdirectory("trs-plan-").FullName;

    public string At(string name) => Path.Combine(Root, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    public MeasurementPlan Load() => MeasurementPlan.Load(Root);

    /// <summary>What is wrong with the plan: the lines of the message, without the folder.</summary>
    public string[] Mistakes()
    {
        var thrown = FluentActions.Invoking(Load).Should().Throw<UnusableInputException>().Which;
        return thrown.Message.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n');
    }

    public static MeasurementPlan Load(string plan)
    {
        using var folder = new PlanFolder(plan);
        return folder.Load();
    }

    public static string[] Mistakes(string plan)
    {
        using var folder = new PlanFolder(plan);
        return folder.Mistakes();
    }

    /// <summary>The folder of the bundled studies.</summary>
    public static string Studies()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TrsAnalytics.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "studies");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
