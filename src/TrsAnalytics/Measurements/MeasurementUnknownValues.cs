using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Which codes and event names no list knows.</summary>
public static class MeasurementUnknownValues
{
    /// <summary>So many letters of a code's name may hold one mistake.</summary>
    private const int LettersPerMistake = 4;

    /// <summary>The values behind Q17: those of each field, the most frequent first. Channels count as they are written, in <c>channel</c> and <c>final_channel</c> apart.</summary>
    public static ImmutableArray<UnknownValue> UnknownValues(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var names = new FieldNames(measurement.Plan);
        return
        [
            .. new[] { Field.Procedure, Field.Office, Field.Channel, Field.FinalChannel, Field.TransportMode }.SelectMany(field => Unknown(measurement, field)),
            .. measurement.UnknownEventsOfCohort.Select(each => new UnknownValue(Field.Event, each.Name, each.Declarations, names.NearestTo(each.Name, SourceLayout.Wide))),
        ];
    }

    private static IEnumerable<UnknownValue> Unknown(Measurement measurement, string field)
    {
        var texts = GroupRules.Recorded(measurement.Table, field);
        var counts = new int[texts.Labels.Length];
        for (var i = 0; i < measurement.Count; i++)
        {
            counts[texts.Codes[measurement.RowAt(i)]]++;
        }

        return Enumerable.Range(1, counts.Length - 1)
            .Where(code => counts[code] > 0 && !UnknownCode.IsKnown(measurement.Plan, field, texts.Labels[code]))
            .OrderByDescending(code => counts[code]).ThenBy(code => texts.Labels[code], StringComparer.Ordinal)
            .Select(code => new UnknownValue(field, texts.Labels[code], counts[code], NearestTo(measurement.Plan, field, texts.Labels[code])));
    }

    private static string? NearestTo(MeasurementPlan plan, string field, string text) => NearWords.Nearest(HeaderKey.Of(text), Known(plan, field), LettersPerMistake);

    private static IEnumerable<(string Word, string Meaning)> Known(MeasurementPlan plan, string field) =>
    [
        .. CodeWords.KeysOf(field).Select(word => (word, CodeWords.Of(field, word)!)),
        .. plan.Values.GetValueOrDefault(field, ImmutableDictionary<string, string>.Empty).Select(value => (HeaderKey.Of(value.Key), value.Value)),
        .. field == Field.Office ? plan.Offices.SelectMany(office => new[] { office.Name.Vi, office.Name.En, office.Code }.Select(name => (HeaderKey.Of(name), office.Code))) : [],
    ];
}
