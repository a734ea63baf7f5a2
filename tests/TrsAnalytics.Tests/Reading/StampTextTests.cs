namespace TrsAnalytics.Tests.Reading;

public sealed class StampTextTests
{
    [Fact]
    public void SecondOfDay_EverySecond_IsItsNumber()
    {
        for (var second = 0; second < 86_400; second++)
        {
            StampText.SecondOfDay($"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}").Should().Be(second);
        }

        StampText.SecondOfDay("17:05").Should().Be(61_500);
    }

    [Theory]
    [InlineData("24:00:00")]
    [InlineData("23:60:00")]
    [InlineData("23:59:60")]
    [InlineData("2A:00:00")]
    [InlineData("-1:00:00")]
    [InlineData("00:00:0/")]
    [InlineData("00-00-00")]
    [InlineData("24:00")]
    [InlineData("00:00:000")]
    [InlineData("٠٠:٠٠:٠٠")]
    [InlineData("")]
    public void SecondOfDay_AnythingElse_IsNone(string text) => StampText.SecondOfDay(text).Should().Be(-1);
}
