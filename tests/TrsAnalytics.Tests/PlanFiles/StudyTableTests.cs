using NodaTime;

namespace TrsAnalytics.Tests;

public class StudyTableTests
{
    private const string OfficeHeader = "code,name_vi,name_en,parent,valid_from,valid_to\n";

    public static TheoryData<string, string> OfficeMistakes => new()
    {
        { OfficeHeader + "A,a,a,,2020-01-01,\nA,a,a,,2021-01-01,\n", "offices.csv:3: valid_from: must be after the code's span before it; it overlaps line 2" },
        { OfficeHeader + "A,a,a,,,2020-06-30\nA,a,a,,2020-06-30,\n", "offices.csv:3: valid_from: " },
        { OfficeHeader + "A,a,a,,2021-01-01,2020-01-01\n", "offices.csv:2: valid_to: must not be before valid_from" },
        { OfficeHeader + "A,a,a,,01/02/2020,\n", "offices.csv:2: valid_from: must be a day" },
        { OfficeHeader + "A,a,a,A,,\n", "offices.csv:2: parent: must not lead back" },
        { OfficeHeader + ",a,a,,,\n", "offices.csv:2: code: must be the code" },
        { OfficeHeader + "B,\"x\ny\",b,,,\n\n,a,a,,,\n", "offices.csv:5: code: must be the code" },
        { OfficeHeader, "offices.csv:2: must have a row" },
        { "", "offices.csv:1: must have a row" },
        { "code,name_vi,name_en,parent,valid_from\nA,a,a,,\n", "offices.csv:1: valid_to: must be a column of the header" },
    };

    public static TheoryData<string, string> ProcedureMistakes => new()
    {
        { "code,direction,group,name_vi,name_en\nX1,inwards,trade,a,a\n", "procedures.csv:2: direction: must be import or export" },
        { "code,direction,group,name_vi,name_en\nX1,import,,a,a\n", "procedures.csv:2: group: must not be empty" },
        { "code,direction,group,name_vi,name_en\nX1,import,trade,a,a\nX1,export,trade,a,a\n", "procedures.csv:3: code: must stand once" },
    };

    [Theory]
    [MemberData(nameof(OfficeMistakes))]
    public void Offices_WithAMistake_SayWhere(string text, string expected)
    {
        using var folder = new PlanFolder();
        folder.Write("offices.csv", text);

        folder.Mistakes().Should().ContainSingle().Which.Should().StartWith(expected);
    }

    [Theory]
    [MemberData(nameof(ProcedureMistakes))]
    public void Procedures_WithAMistake_SayWhere(string text, string expected)
    {
        using var folder = new PlanFolder();
        folder.Write("procedures.csv", text);

        folder.Mistakes().Should().ContainSingle().Which.Should().StartWith(expected);
    }

    [Fact]
    public void Mistakes_InPlanAndLists_AreSaidTogether()
    {
        using var folder = new PlanFolder(PlanFolder.Least + "wrong: 1\n");
        folder.Write("offices.csv", OfficeHeader + "A,a,a,,never,\n");
        folder.Write("procedures.csv", "code;direction;group;name_vi;name_en\nX1;none;trade;a;a\n");

        folder.Mistakes().Select(mistake => mistake.Split(':')[0]).Should().Equal("plan.yaml", "offices.csv", "procedures.csv");
    }

    [Fact]
    public void Mistakes_InLists_NeverQuoteCells()
    {
        using var folder = new PlanFolder();
        folder.Write("offices.csv", OfficeHeader + "SECRET,SECRET,SECRET,SECRET,SECRET,SECRET\n");

        folder.Mistakes().Should().NotContain(mistake => mistake.Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public void Offices_UnclosedQuote_IsRefused()
    {
        using var folder = new PlanFolder();
        folder.Write("offices.csv", OfficeHeader + "A,a,a,,,\nB,\"b,b,,,\n");

        folder.Mistakes().Should().Contain(mistake => mistake.StartsWith("offices.csv:3: must be CSV", StringComparison.Ordinal));
    }

    [Fact]
    public void Offices_OfACircle_AreAllNamedOnlyWhereTheirSpansMeet()
    {
        using var folder = new PlanFolder();
        folder.Write("offices.csv", OfficeHeader + "A,a,a,B,,2019-12-31\nB,b,b,A,2020-01-01,\n");
        folder.Load().ParentOf("B", new(2020, 1, 1)).Should().Be("A");

        folder.Write("offices.csv", OfficeHeader + "A,a,a,B,,2020-01-01\nB,b,b,C,2020-01-01,\nC,c,c,A,,\n");
        folder.Mistakes().Should().ContainSingle().Which.Should().StartWith("offices.csv:3: parent: must not lead back", "the circle closes with the span of B");
    }

    [Theory]
    [InlineData(",", "")]
    [InlineData(";", "\uFEFF")]
    [InlineData("\t", "")]
    public void Offices_WithAnyDelimiter_FollowTheirSpans(string delimiter, string mark)
    {
        using var folder = new PlanFolder();
        var text = OfficeHeader + "11B1,Tà Lùng,Ta Lung,11,,2025-02-28\n11B1,Tà Lùng,,VI,2025-03-01,\n";
        folder.Write("offices.csv", mark + text.Replace(",", delimiter, StringComparison.Ordinal));

        var plan = folder.Load();

        plan.ParentOf("11B1", new(2025, 2, 28)).Should().Be("11", "valid_to is inclusive");
        plan.ParentOf("11B1", new(2025, 3, 1)).Should().Be("VI");
        plan.ParentOf("VI", new LocalDate(2025, 3, 1)).Should().BeNull("it is not in the list");
        plan.KnowsOffice("VI").Should().BeFalse();
        plan.Offices[1].Name.Should().Be(new LocalizedText("Tà Lùng", "Tà Lùng"), "a name missing in one language is that of the other");
    }

    [Fact]
    public void Procedures_OfTheStudy_ReplaceTheBuiltInOnes()
    {
        using var folder = new PlanFolder();
        folder.Write("procedures.csv", "direction;code;group;name_vi;name_en\nEXPORT;X1;transit;Quá cảnh;Transit\n");

        folder.Load().Procedures.Values.Should().Equal(new Procedure("X1", "export", "transit", new("Quá cảnh", "Transit")));
    }
}
