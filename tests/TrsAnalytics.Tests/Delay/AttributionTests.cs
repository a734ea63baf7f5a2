namespace TrsAnalytics.Tests;

/// <summary>Where the release time went, of every group: whole seconds, no tolerance.</summary>
public sealed class AttributionTests
{
    /// <summary>Release times summed from the stamps, one declaration after the other.</summary>
    public static TheoryData<string> Groupings => ["office", "department", "procedure", "procedure_group", "direction", "channel", "final_channel", "transport_mode", "weekday", "hour"];

    [Theory]
    [MemberData(nameof(Groupings))]
    public void Attribution_OfEveryGroup_SumsToItsReleaseTimes(string id)
    {
        var measurement = BundledStudies.Read("national-2020");
        var by = By.Id(id);
        var attribution = measurement.Durations(Clock.Elapsed).Attribution(by);
        var groups = by.GroupsOf(measurement.Table);
        var expected = measurement.Declarations.GroupBy(declaration => groups.Labels[groups.Codes[declaration.Row]])
            .ToDictionary(group => group.Key, group => group.Sum(declaration => SecondsOf(measurement, declaration)));

        attribution.Rows.ToDictionary(row => row.Key[0], row => row.TotalSeconds).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Groupings))]
    public void Attribution_OnBothClocks_PartsAndOwnersSumToTheTotal(string id)
    {
        var measurement = BundledStudies.Read("ta-lung-2020");
        foreach (var clock in Enum.GetValues<Clock>())
        {
            var durations = measurement.Durations(clock);
            var attribution = durations.Attribution(By.Id(id));
            foreach (var row in attribution.Rows.Append(attribution.All))
            {
                (row.StageSeconds.Sum() + row.UnattributedSeconds).Should().Be(row.TotalSeconds);
                row.Owners.Sum(owner => owner.Seconds).Should().Be(row.TotalSeconds);
            }

            attribution.Rows.Sum(row => row.TotalSeconds).Should().Be(attribution.All.TotalSeconds);
            durations.Attribution().All.StageSeconds.Should().Equal(attribution.All.StageSeconds);
        }
    }

    private static long SecondsOf(Measurement measurement, Declaration declaration) => declaration.Status switch
    {
        DeclarationStatus.Released => Seconds(declaration, new[] { declaration[EventName.Released], declaration[EventName.Cleared] }.Min()!.Value),
        DeclarationStatus.Open => Seconds(declaration, measurement.Plan.FollowUpEnd),
        _ => 0,
    };

    private static long Seconds(Declaration declaration, NodaTime.Instant end) => (long)(end - declaration[EventName.Registered]!.Value).TotalSeconds;
}
