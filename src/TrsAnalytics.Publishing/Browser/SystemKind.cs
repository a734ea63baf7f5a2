namespace TrsAnalytics;

/// <summary>The operating systems on which a browser is looked for.</summary>
internal enum SystemKind
{
    Linux,
    Windows,
    MacOS,
}
