using System.Globalization;
using System.Text;
using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Benchmarks.Claims;

/// <summary>Writes studies in which no office, procedure or day differs from another: log-normal stages by channel, some declarations open, mixes drawn anew for each.</summary>
/// <param name="declarations">How many declarations.</param>
/// <param name="offices">How many offices, all of about the same size.</param>
/// <param name="rankedOffices">Whether the ranking is of offices, so that all of 30 and more are ranked.</param>
internal sealed class NullStudy(int declarations, int offices, bool rankedOffices = true)
{
    private const double UsuallyOpen = 0.006;

    private static readonly string[] Procedures = ["A11", "A12", "E11", "E21", "E31", "G11", "C11", "A41"];
    private static readonly double[] Shares = [0.30, 0.22, 0.14, 0.12, 0.10, 0.06, 0.04, 0.02];

    /// <summary>The share of declarations that are never released, 0 to 1.</summary>
    public double Open { get; init; } = UsuallyOpen;

    /// <summary>What a stage of a procedure is multiplied by; null where nothing is planted.</summary>
    public (string Stage, string Procedure, double Times)? Planted { get; init; }

    /// <summary>Writes a study into a folder, which is created.</summary>
    public void Write(string folder, ulong seed, int year = 2020)
    {
        var random = new SeededRandom(seed);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "plan.yaml"), $$"""
            version: 1
            id: null-{{year}}-{{seed}}
            title: { vi: "Không khác nhau", en: "Nothing differs" }
            synthetic: true
            time_zone: Asia/Ho_Chi_Minh
            registration: { from: {{year}}-10-19, to: {{year}}-10-24 }
            follow_up_until: {{year}}-11-23
            hand_over_by: {{year}}-11-30
            sources:
              - { path: "data.csv" }
            calendar:
              days: [mon, tue, wed, thu, fri, sat]
              shifts: ["07:30-11:30", "13:30-17:30"]
              holidays: []
              extra_working_days: []
            release: { earliest: [released, cleared] }
            minimum_group: 5
            ranking:
              unit: office
              minimum_declarations: {{(rankedOffices ? 30 : 100_000)}}
              minimum_cell: 10
              indicators:
                - { id: release_hours, metric: mean_release_hours, clock: elapsed, adjust_for: [direction, final_channel], weight: 0.5, best: 4, worst: 48 }
                - { id: within_24h, metric: share_released_within, hours: 24, clock: elapsed, weight: 0.3, best: 1.0, worst: 0.5 }
                - { id: documents, metric: share_standard_met, standard: documents_2h, weight: 0.2, best: 1.0, worst: 0.5 }
              scale: 100
              band: 0.5
              ties: dense
              interval: 0.95
            """);
        var text = new StringBuilder(
            "declaration_no,office,procedure,direction,channel,final_channel,registered,channelled,documents_submitted,document_check_started,document_check_finished,"
            + "goods_presented,inspection_started,inspection_finished,agency_requested,agency_answered,tax_paid,cleared\n");
        for (var i = 0; i < declarations; i++)
        {
            Declaration(text, random, i, new DateTime(year, 10, 19, 0, 0, 0, DateTimeKind.Unspecified));
        }

        File.WriteAllText(Path.Combine(folder, "data.csv"), text.ToString());
    }

    private void Declaration(StringBuilder text, SeededRandom random, int i, DateTime window)
    {
        var (office, procedure) = (random.Below(offices), ProcedureOf(random.Uniform()));
        var (isImport, channel) = (random.Uniform() < 0.7, random.Uniform() is var uniform && uniform < 0.55 ? 1 : uniform < 0.88 ? 2 : 3);
        var at = window.AddDays(random.Below(6)).AddHours(7.5 + (10 * random.Uniform()));
        var end = random.Uniform() < Open ? window.AddDays(100) : window.AddDays(35);
        var cells = new List<string> { Stamp(at), Stamp(at = at.AddSeconds(8)) };
        var (agency, asked) = ("", "");
        if (channel > 1)
        {
            Stage("submission", 1.0, 1.2);
            Stage("document_queue", 0.7, 1.1);
            Stage("document_check", 0.5, 1.0);
            if (random.Uniform() < 0.08)
            {
                asked = Stamp(at);
                agency = Stamp(at = at.AddHours(Hours(random, "agency", procedure, 18, 1.0)));
            }
        }
        else
        {
            cells.AddRange(["", "", ""]);
        }

        if (channel == 3)
        {
            Stage("presentation", 2.0, 1.2);
            Stage("inspection_queue", 1.5, 1.2);
            Stage("inspection", 0.8, 0.8);
        }
        else
        {
            cells.AddRange(["", "", ""]);
        }

        cells.AddRange([asked, agency]);
        cells.Add(isImport && random.Uniform() < 0.6 ? Stamp(at = at.AddHours(Hours(random, "tax_payment", procedure, 1.2, 1.1))) : "");
        at = at.AddHours(Hours(random, "decision", procedure, 0.1, 1.0));
        cells.Add(end > window.AddDays(50) ? "" : Stamp(at));
        text.Append(CultureInfo.InvariantCulture, $"{Number(i, isImport)},{office:00}B1,{procedure},{(isImport ? "import" : "export")},{channel},{channel},{string.Join(',', cells)}\n");

        void Stage(string stage, double median, double sd) => cells.Add(Stamp(at = at.AddHours(Hours(random, stage, procedure, median, sd))));
    }

    private double Hours(SeededRandom random, string stage, string procedure, double median, double sd) =>
        median * Math.Exp(sd * Normal.InvCDF(0, 1, random.Uniform())) * (Planted is { } planted && planted.Stage == stage && planted.Procedure == procedure ? planted.Times : 1);

    private static string ProcedureOf(double uniform)
    {
        var at = 0;
        for (var sum = Shares[0]; uniform >= sum && at < Shares.Length - 1; sum += Shares[at])
        {
            at++;
        }

        return Procedures[at];
    }

    /// <summary>A number whose check digit holds.</summary>
    private static string Number(int i, bool isImport)
    {
        var body = i.ToString("00000000", CultureInfo.InvariantCulture);
        return $"{(isImport ? "10" : "30")}{body}{long.Parse(body, CultureInfo.InvariantCulture) % 7}0";
    }

    private static string Stamp(DateTime at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
