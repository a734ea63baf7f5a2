using System.Globalization;
using Sylvan.Data.Csv;

namespace TrsAnalytics.Tests.Reading;

/// <summary>
/// The corpus of files as offices and their systems write them, and what must be read from each (tests/reference/wild). Witness: the program that wrote them,
/// which knows nothing of the one that reads them, and LibreOffice, which saved some.
/// </summary>
public sealed class WildTests
{
    private static readonly string Folder = Path.Combine(Structure.Repository.Root, "tests", "reference", "wild");
    private static readonly string[] Watched = ["Q02", "Q03", "Q04", "Q07", "Q08", "Q17", "Q28", "Q29", "Q30", "Q31", "Q37", "Q38"];
    private static readonly (string Number, string Field, string Value)[] Expected = [.. Table("expected.csv").Select(row => (row[0], row[1], row[2]))];
    private static readonly Dictionary<string, string[]> Cases = Table("cases.csv").ToDictionary(row => row[0]);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AFileOfTheWild_GivesWhatStandsInIt(string file)
    {
        var (layout, plan, minutes, read, said) = (Cases[file][1], Cases[file][2], Cases[file][3] == "true", Cases[file][4], Cases[file][5]);
        using var study = new Contract.StudyBuilder();
        Write(study, file, layout, plan);
        if (read.StartsWith("refused: ", StringComparison.Ordinal))
        {
            ((Action)(() => Measurement.Read(study.Write()))).Should().Throw<UnusableInputException>().WithMessage($"*{read[9..]}*");
            return;
        }

        var measurement = Measurement.Read(study.Write());
        measurement.Count.Should().Be(int.Parse(read, CultureInfo.InvariantCulture));
        Watched.Select(rule => measurement.Findings[rule]).Where(finding => finding.Count > 0).Select(finding => $"{finding.Rule.Id}={finding.Count}")
            .Should().BeEquivalentTo(said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word[0] == 'Q'));
        var (unread, unseen) = (Named(said, "unread="), Named(said, "unchecked="));
        measurement.Declarations.SelectMany(declaration => Read(measurement, declaration)).Where(each => !unseen.Contains(each.Field)).Should().BeEquivalentTo(
            Expected.Where(each => measurement.Count > 0 && !unseen.Contains(each.Field)).Select(each => (each.Number[..11], each.Field, Shown(each, unread, minutes))));
    }

    [Fact]
    public void Corpus_HoldsAtLeastSixtyFiles() => Cases.Should().HaveCountGreaterThanOrEqualTo(60);

    private static void Write(Contract.StudyBuilder study, string file, string layout, string plan)
    {
        var name = Path.GetFileName(file);
        study.Plan("registration", "{ from: 2020-10-01, to: 2020-10-31 }").Plan("follow_up_until", "2020-11-30");
        study.Plan("sources", $"[{{ path: \"data/{name}\"{(layout.Length > 0 ? $", layout: {layout}" : "")} }}]");
        if (plan.Length > 0)
        {
            var colon = plan.IndexOf(": ", StringComparison.Ordinal);
            study.Plan(plan[..colon], plan[(colon + 2)..]);
        }

        study.File(name, File.ReadAllBytes(Path.Combine(Folder, file)));
    }

    private static IEnumerable<(string Number, string Field, string Value)> Read(Measurement measurement, Declaration declaration)
    {
        yield return (declaration.Number, Field.Office, declaration.Office);
        yield return (declaration.Number, Field.Procedure, declaration.Procedure);
        yield return (declaration.Number, Field.Channel, declaration.Text(Field.Channel));
        foreach (var name in new[] { EventName.Registered, EventName.Channelled, EventName.Cleared, EventName.Exited })
        {
            var (table, column) = (measurement.Table, measurement.Table.ColumnOf(name));
            var local = table.Has(column, declaration.Row) ? DateTime.UnixEpoch.AddSeconds(table.Time.Local(table.TimeOf(column, declaration.Row))) : (DateTime?)null;
            yield return (declaration.Number, name.Id, local?.ToString(table.IsDayOnly(column, declaration.Row) ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "");
        }
    }

    private static string Shown((string Number, string Field, string Value) expected, string[] unread, bool minutes) =>
        unread.Contains(expected.Field) || unread.Contains($"{expected.Number}:{expected.Field}") ? ""
        : minutes && expected.Value.Length == "2020-10-19 08:05:30".Length ? expected.Value[..^2] + "00"
        : expected.Value;

    private static string[] Named(string said, string word) =>
        Array.Find(said.Split(' '), each => each.StartsWith(word, StringComparison.Ordinal))?[word.Length..].Split('+') ?? [];

    private static List<string[]> Table(string name)
    {
        using var reader = CsvDataReader.Create(Path.Combine(Folder, name));
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
