namespace TrsAnalytics;

/// <summary>The kinds of declarations of two studies, as they are and as chance might have drawn them, those of either study from all of its declarations.</summary>
internal sealed class ResampledCells
{
    private const double SecondsPerHour = 3600;

    private readonly Dimension _by;
    private readonly string[] _kinds;
    private readonly (int[] Earlier, int[] Later) _places;
    private readonly (ColumnSum[][] Earlier, ColumnSum[][] Later) _measured;
    private readonly (ColumnSum[][] Earlier, ColumnSum[][] Later)[] _drawn;

    /// <summary>Draws the declarations again.</summary>
    /// <param name="by">What the kinds are made by.</param>
    /// <param name="earlier">The earlier study by kind.</param>
    /// <param name="later">The later study by kind, with the same columns.</param>
    /// <param name="bootstrap">How often they are drawn.</param>
    public ResampledCells(Dimension by, Strata earlier, Strata later, Bootstrap bootstrap)
    {
        _by = by;
        _measured = (earlier.Sum(), later.Sum());
        _kinds = [.. Kinds(earlier, _measured.Earlier).Union(Kinds(later, _measured.Later)).Order(StringComparer.Ordinal)];
        _places = (Places(earlier), Places(later));
        _drawn = bootstrap.Run(random => (earlier.ResampleAll(random), later.ResampleAll(random)));
    }

    /// <summary>The change of a column's mean split into mix and speed; null when either study has no declarations.</summary>
    public MixAndSpeed? Split(int column)
    {
        var (before, after) = (Cells(_measured.Earlier[column], _places.Earlier), Cells(_measured.Later[column], _places.Later));
        if (Kitagawa.Split(before, after) is not { } split)
        {
            return null;
        }

        // A resample may hold none of a study's declarations where nearly all are cancelled; it then says nothing of a change.
        var drawn = Array.ConvertAll(_drawn, sums => Kitagawa.Split(Cells(sums.Earlier[column], _places.Earlier), Cells(sums.Later[column], _places.Later)) ?? split);
        return new(_by,
        [
            .. _kinds.Select((kind, at) => new MixAndSpeedRow(
                kind, before[at], after[at],
                new(split.Composition[at], Array.ConvertAll(drawn, own => own.Composition[at])),
                new(split.Rate[at], Array.ConvertAll(drawn, own => own.Rate[at])))),
        ]);
    }

    /// <summary>The kinds that have released or open declarations.</summary>
    private static IEnumerable<string> Kinds(Strata study, ColumnSum[][] sums) =>
        study.Keys.Select(key => key[0]).Where((_, stratum) => sums.Length > 0 && sums[0][stratum].Count > 0);

    private int[] Places(Strata study) => Array.ConvertAll(_kinds, kind => study.Keys.Select(key => key[0]).ToList().IndexOf(kind));

    private static MixCell[] Cells(ColumnSum[] sums, int[] places) => Array.ConvertAll(places, place =>
        place < 0 || sums[place].Count == 0 ? default : new MixCell(sums[place].Count, sums[place].Total / (SecondsPerHour * sums[place].Count)));
}
