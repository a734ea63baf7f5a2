using System.Text;

namespace TrsAnalytics.Benchmarks.Generation;

/// <summary>Writes a synthetic study of any size in the style of <c>studies/national-2020</c>: 35 wide CSV files, one per department.</summary>
/// <remarks>The same count and seed give the same bytes. Files are streamed: memory does not grow with the count.</remarks>
public static class StudyGenerator
{
    private const int Departments = 35;

    private static readonly string[] AroundTheWeek = ["03D1", "08B1", "09A1", "15B1", "22A1", "33B1"];

    /// <summary>Writes plan, offices and data into a folder, which is created.</summary>
    /// <param name="folder">The study's folder.</param>
    /// <param name="declarations">How many declarations, at least one; rows are a few more.</param>
    /// <param name="seed">The start of the random numbers.</param>
    public static void Write(string folder, int declarations, int seed = 2020)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(declarations);
        var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        File.WriteAllText(Path.Combine(folder, "plan.yaml"), Plan());
        File.WriteAllText(Path.Combine(folder, "offices.csv"), Offices());
        Parallel.For(1, Departments + 1, department =>
        {
            var first = (long)declarations * (department - 1) / Departments;
            var past = (long)declarations * department / Departments;
            using var file = File.Create(Path.Combine(data, $"hq-{department:00}.csv"), 1 << 16);
            DepartmentFile.Write(file, department, first, past, new Random(unchecked((seed * 397) ^ department)));
        });
    }

    /// <summary>The offices of a department, by their letters.</summary>
    internal static string OfficesOf(int department) => "ABCDE"[..(2 + (department % 4))];

    private static string Offices()
    {
        var text = new StringBuilder("code,name_vi,name_en,parent,valid_from,valid_to\n");
        for (var department = 1; department <= Departments; department++)
        {
            text.Append($"{department:00},Cục Hải quan {department:00},Customs department {department:00},,2015-01-01,\n");
            foreach (var office in OfficesOf(department))
            {
                text.Append($"{department:00}{office}1,Chi cục Hải quan {department:00}{office},Customs branch {department:00}{office},{department:00},2015-01-01,\n");
            }
        }

        return text.ToString();
    }

    private static string Plan() => $$"""
        version: 1
        id: generated
        title: { vi: "Nghiên cứu mô phỏng", en: "Generated study" }
        synthetic: true
        time_zone: Asia/Ho_Chi_Minh
        registration: { from: 2020-10-19, to: 2020-10-24 }
        follow_up_until: 2020-11-23
        hand_over_by: 2020-11-30
        sources:
          - { path: "data/*.csv" }
        calendar:
          days: [mon, tue, wed, thu, fri, sat]
          shifts: ["07:30-11:30", "13:30-17:30"]
          holidays: [2020-09-02]
          extra_working_days: []
          offices:
        {{string.Join('\n', AroundTheWeek.Select(office => $"    \"{office}\": {{ days: [mon, tue, wed, thu, fri, sat, sun], shifts: [\"07:00-19:00\"] }}"))}}
        release: { earliest: [released, cleared] }
        minimum_group: 5
        ranking:
          unit: department
          minimum_declarations: 30
          minimum_cell: 10
          indicators:
            - { id: release_hours, metric: mean_release_hours, clock: elapsed, adjust_for: [direction, final_channel], weight: 0.5, best: 4, worst: 48 }
            - { id: within_24h, metric: share_released_within, hours: 24, clock: elapsed, weight: 0.3, best: 1.0, worst: 0.5 }
            - { id: documents, metric: share_standard_met, standard: documents_2h, weight: 0.2, best: 1.0, worst: 0.5 }
          scale: 100
          band: 0.5
          ties: dense
          interval: 0.95

        """;
}
