namespace TrsAnalytics.Tests;

/// <summary>The headers and words that are understood without a word in the plan.</summary>
public sealed class FieldWordTests
{
    private static readonly FieldNames Names = new(MeasurementPlan.Load(Path.Combine(PlanFolder.Studies(), "national-2020")));

    [Fact]
    public void Headers_OfAllFields_MeanOneFieldEach()
    {
        var known = StudyField.BuiltIn.SelectMany(field => field.Headers.Select(header => (Key: HeaderKey.Of(header), field.Id))
            .Concat(field.TimeHeaders.Select(header => (Key: HeaderKey.Of(header), Id: field.Id + Field.TimePart))));

        known.GroupBy(each => each.Key, each => each.Id).Where(key => key.Distinct().Count() > 1).Select(key => $"{key.Key}: {string.Join(", ", key.Distinct())}").Should().BeEmpty();
    }

    [Fact]
    public void BuiltIn_HasEveryFieldAndEvent() => StudyField.BuiltIn.Select(field => field.Id).Should().BeEquivalentTo(
        [Field.DeclarationNumber, .. Field.Texts, .. Field.EventsLayout, .. StudyEvent.BuiltIn.Select(known => known.Name.Id)]);

    [Fact]
    public void Labels_ThatTheProgramPrints_AreUnderstood() => StudyEvent.BuiltIn.SelectMany(known => new[] { known.Label.Vi, known.Label.En }.Select(label => (label, known.Name.Id)))
        .Concat(new[] { By.Office, By.Procedure, By.Direction, By.InitialChannel, By.FinalChannel, By.TransportMode }.SelectMany(by => new[] { (by.Label.Vi, by.Id), (by.Label.En, by.Id) }))
        .Where(each => Names.Of(each.Item1, SourceLayout.Wide).Field != each.Item2).Should().BeEmpty();

    [Theory] // the names of the tax authority's XML (TOKHAI_OBJ) and of VNACCS permits
    [InlineData("SO_TK", "declaration_no")]
    [InlineData("MA_PHAN_LOAI_KT", "channel")]
    [InlineData("MA_LH", "procedure")]
    [InlineData("TEN_HQ", "office")]
    [InlineData("NGAY_DK", "registered")]
    [InlineData("NGAY_HOAN_THANH_KT", "inspection_finished")]
    [InlineData("NGAY_THONG_QUAN", "cleared")]
    [InlineData("NGAY_HH_QUA_KVGS", "exited")]
    [InlineData("NGAY_HUY", "cancelled")]
    [InlineData("BP approval date", "released")]
    [InlineData("Date of completion of inspection", "inspection_finished")]
    [InlineData("Thông quan", "cleared")]
    [InlineData("  ngay gio  THONG QUAN ", "cleared")]
    [InlineData("Ngày", "Ngày")]
    [InlineData("NGAY_THAY_DOI_DK", "NGAY_THAY_DOI_DK")]
    [InlineData("Ghi chú", "Ghi chú")]
    public void Of_AHeader_IsItsField(string header, string field) => Names.Of(header, SourceLayout.Wide).Field.Should().Be(field);

    [Theory]
    [InlineData("claered", "cleared")]
    [InlineData("Thông quang", "cleared")]
    [InlineData("Luồg", "channel")]
    [InlineData("Ghi chú", null)]
    [InlineData("Cán bộ", null)]
    [InlineData("line_count", null)]
    public void NearestTo_AHeaderThatMeansNothing_IsWhatWasMeant(string header, string? field) => Names.NearestTo(header, SourceLayout.Wide).Should().Be(field);

    [Theory]
    [InlineData("không", true)]
    [InlineData("KHÔNG", true)]
    [InlineData("n", true)]
    [InlineData("0", true)]
    [InlineData(" ", true)]
    [InlineData("có", false)]
    [InlineData("x", false)]
    [InlineData("1", false)]
    public void IsNo_AnAnswer_IsNoOrYes(string text, bool isNo) => CodeWords.IsNo(text).Should().Be(isNo);
}
