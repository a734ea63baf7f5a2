namespace TrsAnalytics.Tests.Publishing;

/// <summary>Where browsers are found on machines that exist only here.</summary>
public sealed class BrowserPlaceTests
{
    [Theory]
    [InlineData("/usr/bin/chromium")]
    [InlineData("/usr/local/bin/google-chrome")]
    [InlineData("/usr/bin/microsoft-edge")]
    [InlineData("/snap/bin/chromium")]
    public void Find_OnLinux_FindsWhatIsOnThePath(string installed) =>
        Find(SystemKind.Linux, installed, ("PATH", "/usr/local/bin:/usr/bin")).Should().Be(installed);

    [Fact]
    public void Find_OnLinuxWithTwo_TakesChromium() =>
        BrowserLocator.Find(SystemKind.Linux, name => name == "PATH" ? "/usr/bin" : null, _ => true).Should().Be("/usr/bin/chromium");

    [Theory]
    [InlineData(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")]
    [InlineData(@"C:\Program Files\Google\Chrome\Application\chrome.exe")]
    [InlineData(@"D:\Profiles\lan\AppData\Local\Google\Chrome\Application\chrome.exe")]
    public void Find_OnWindows_FindsEdgeAndChrome(string installed) =>
        Find(
            SystemKind.Windows, installed,
            ("ProgramFiles", @"C:\Program Files"), ("ProgramFiles(x86)", @"C:\Program Files (x86)"), ("LocalAppData", @"D:\Profiles\lan\AppData\Local"))
            .Should().Be(installed);

    [Theory]
    [InlineData("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [InlineData("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")]
    [InlineData("/Users/lan/Applications/Chromium.app/Contents/MacOS/Chromium")]
    public void Find_OnMacOS_LooksIntoBundles(string installed) =>
        Find(SystemKind.MacOS, installed, ("HOME", "/Users/lan")).Should().Be(installed);

    [Fact]
    public void Find_WithOneNamed_TakesItAlone() =>
        Find(SystemKind.Linux, "/opt/mine/chrome", ("TRS_BROWSER", "/opt/mine/chrome"), ("PATH", "/usr/bin")).Should().Be("/opt/mine/chrome");

    [Fact]
    public void Find_WithAMissingOneNamed_SaysSoAndTakesNoOther() =>
        FluentActions.Invoking(() => Find(SystemKind.Linux, "/usr/bin/chromium", ("TRS_BROWSER", "/nowhere"), ("PATH", "/usr/bin")))
            .Should().Throw<UnusableInputException>().WithMessage("TRS_BROWSER: *no such file*");

    [Theory]
    [InlineData(nameof(SystemKind.Linux), "*apt-get install chromium*")]
    [InlineData(nameof(SystemKind.Windows), "*install Microsoft Edge*")]
    [InlineData(nameof(SystemKind.MacOS), "*install Google Chrome*")]
    public void Find_WithNone_SaysWhatToInstall(string system, string message) =>
        FluentActions.Invoking(() => Find(Enum.Parse<SystemKind>(system), "/elsewhere"))
            .Should().Throw<UnusableInputException>().WithMessage(message);

    [Fact]
    public void Flags_AsRoot_AloneGiveUpTheSandbox()
    {
        BrowserFlags.For("/p", isRoot: true).Should().Contain("--no-sandbox");
        BrowserFlags.For("/p", isRoot: false).Should().NotContain("--no-sandbox").And.Contain("--user-data-dir=/p");
    }

    private static string Find(SystemKind system, string installed, params (string Name, string Value)[] environment) =>
        BrowserLocator.Find(
            system, name => environment.Where(variable => variable.Name == name).Select(variable => variable.Value).FirstOrDefault(), file => file == installed);
}
