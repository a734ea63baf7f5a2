using System.Globalization;

namespace TrsAnalytics;

/// <summary>What was collected in one of two studies only: offices, channels, stamps; and from how many sources.</summary>
internal static class CoverageDifferences
{
    /// <summary>Offices of one study only are no matter when they have few of its declarations.</summary>
    private const double FewDeclarations = 0.05;

    private const int NamedOffices = 5;

    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = "." };

    public static IEnumerable<StudyDifference> Of(StudyPair pair) =>
    [
        .. Offices(pair.Earlier, [.. pair.Groups(By.Office).Where(office => office.Later == 0).Select(office => (office.Label, office.Earlier))]),
        .. Offices(pair.Later, [.. pair.Groups(By.Office).Where(office => office.Earlier == 0).Select(office => (office.Label, office.Later))]),
        .. Channels(pair),
        .. Stamps(pair),
        .. Sources(pair),
    ];

    /// <summary>The offices that only one study has, with their declarations.</summary>
    private static IEnumerable<StudyDifference> Offices(Measurement study, (string Code, int Declarations)[] only)
    {
        if (only.Length == 0)
        {
            yield break;
        }

        var (declarations, id) = (only.Sum(office => office.Declarations), study.Plan.Id);
        var codes = string.Join(", ", only.Take(NamedOffices).Select(office => office.Code)) + (only.Length > NamedOffices ? $", … ({only.Length})" : "");
        yield return new(
            DifferenceKind.Coverage, "",
            new(string.Create(Vietnamese, $"Đơn vị chỉ có trong {id}: {codes}; {declarations:N0} trong {study.Count:N0} tờ khai"),
                string.Create(CultureInfo.InvariantCulture, $"Offices in {id} only: {codes}; {declarations:N0} of {study.Count:N0} declarations")),
            IsUnfair: declarations > FewDeclarations * study.Count);
    }

    private static IEnumerable<StudyDifference> Channels(StudyPair pair) =>
        from channel in pair.Groups(By.FinalChannel)
        let only = pair.OnlyIn(channel.Earlier > 0, channel.Later > 0)
        where only is not null
        select new StudyDifference(
            DifferenceKind.Coverage, By.FinalChannel.Id,
            new($"Luồng {channel.Label} chỉ có trong {only}: tính vào cơ cấu, không tính vào tốc độ",
                $"Channel {channel.Label} is in {only} only: it counts as mix, not as speed"),
            IsUnfair: false);

    private static IEnumerable<StudyDifference> Stamps(StudyPair pair) =>
        from known in pair.Later.Plan.Events
        where pair.Earlier.Plan.Events.Any(other => other.Name == known.Name)
        let only = pair.OnlyIn(IsRecorded(pair.Earlier, known.Name), IsRecorded(pair.Later, known.Name))
        where only is not null
        select new StudyDifference(
            DifferenceKind.Coverage, $"events.{known.Name}",
            new($"Mốc “{known.Label.Vi}” chỉ được ghi trong {only}", $"The stamp “{known.Label.En}” was recorded in {only} only"),
            IsUnfair: pair.Later.Plan.Stages.Any(stage => stage.To == known.Name || (!stage.From.IsLatest && stage.From.Events[0] == known.Name)));

    private static bool IsRecorded(Measurement measurement, EventName name)
    {
        var column = measurement.Table.ColumnOf(name);
        return Enumerable.Range(0, measurement.Count).Any(i => measurement.Table.IsRecorded(column, measurement.RowAt(i)));
    }

    private static IEnumerable<StudyDifference> Sources(StudyPair pair)
    {
        var (before, after) = (pair.Earlier.Plan.Sources.Length, pair.Later.Plan.Sources.Length);
        return before == after ? [] :
        [
            new(DifferenceKind.Coverage, "sources",
                new($"Số nguồn dữ liệu: {before}, sau đó {after}", $"Number of sources: {before}, then {after}"), IsUnfair: false),
        ];
    }
}
