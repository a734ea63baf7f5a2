namespace TrsAnalytics.Tests;

public sealed class StandardisationTests
{
    private static readonly MixCell[] A = [new(60, 0.02), new(30, 6), new(10, 30)];

    private static readonly MixCell[] B = [new(20, 0.02), new(50, 5), new(30, 26)];

    [Fact]
    public void DirectAndIndirect_SimpsonPair_TurnTheOrderRound()
    {
        var all = Standardisation.Pool(A, B);
        var found = new Dictionary<string, double?>();
        foreach (var (name, group) in new[] { ("A", A), ("B", B) })
        {
            found["crude " + name] = Standardisation.Crude(group);
            found["direct " + name] = Standardisation.Direct(group, all);
            found["expected " + name] = Standardisation.Expected(group, all);
            found["ratio " + name] = Standardisation.Crude(group) / Standardisation.Expected(group, all);
            found["indirect " + name] = Standardisation.Indirect(group, all);
        }

        Reference.Check("standardisation", found);
    }

    [Fact]
    public void Kitagawa_SimpsonPair_SplitsMixFromSpeed()
    {
        var split = Kitagawa.Split(A, B)!;
        var found = new Dictionary<string, double?>
        {
            ["difference"] = split.Difference,
            ["composition"] = split.Composition.Sum(),
            ["rate"] = split.Rate.Sum(),
        };
        for (var cell = 0; cell < 3; cell++)
        {
            (found[$"composition {cell + 1}"], found[$"rate {cell + 1}"]) = (split.Composition[cell], split.Rate[cell]);
        }

        Reference.Check("kitagawa", found);
    }

    [Fact]
    public void Kitagawa_CellEmptyOnOneSide_IsAllComposition()
    {
        var split = Kitagawa.Split([new(10, 4), new(0, 0)], [new(5, 4), new(5, 20)])!;

        split.Rate.Should().Equal([0, 0], "hand: nobody got slower");
        split.Difference.Should().Be(8, "hand: 12 less 4");
    }

    [Fact]
    public void Crude_NoDeclarations_IsNone() => Standardisation.Crude([new(0, 5)]).Should().BeNull();

    [Fact]
    public void Direct_DifferentCells_IsRefused()
    {
        var act = () => Standardisation.Direct(A, [new(1, 1)]);

        act.Should().Throw<ArgumentException>().WithMessage("*same cells*");
    }
}
