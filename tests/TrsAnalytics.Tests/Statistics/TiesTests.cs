using CsCheck;

namespace TrsAnalytics.Tests;

public sealed class TiesTests
{
    [Fact]
    public void Groups_NeighboursAlike_AreHandedOnToNobodyElse() =>
        Ties.Groups([7, 8, 9], (a, b) => Math.Abs(a - b) > 1).Select(group => string.Join(' ', group)).Should().Equal("7 8", "8 9");

    [Fact]
    public void Groups_AllAlikeOrNone_AreOneOrAsManyAsThings()
    {
        Ties.Groups([1, 2, 3], (_, _) => false).Should().ContainSingle();
        Ties.Groups([1, 2, 3], (_, _) => true).Should().HaveCount(3);
        Ties.Groups([], (_, _) => true).Should().BeEmpty();
    }

    [Fact]
    public void Groups_AnyDifferences_AreThoseOfAllSubsets() => Gen.Bool.Array[21].Sample(
        differences =>
        {
            const int things = 7;
            bool Differ(int a, int b) => a != b && differences[(Math.Max(a, b) * (Math.Max(a, b) - 1) / 2) + Math.Min(a, b)];
            var alike = Enumerable.Range(1, (1 << things) - 1)
                .Where(set => Members(set).All(a => Members(set).All(b => !Differ(a, b)))).ToArray();
            var largest = alike.Where(set => !Array.Exists(alike, other => other != set && (other & set) == set));

            Ties.Groups([.. Enumerable.Range(0, things)], Differ).Select(group => group.Sum(thing => 1 << thing))
                .Should().BeEquivalentTo(largest, "witness: every subset is looked at");

            static IEnumerable<int> Members(int set) => Enumerable.Range(0, things).Where(thing => (set & (1 << thing)) != 0);
        },
        iter: 200);
}
