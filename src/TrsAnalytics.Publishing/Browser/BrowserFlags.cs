namespace TrsAnalytics;

/// <summary>The command line of the printing browser: headless, its own profile, no network, the same drawing every time.</summary>
internal static class BrowserFlags
{
    private static readonly string[] Always =
    [
        "--headless",
        "--remote-debugging-pipe",
        "--lang=en-US",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-extensions",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",

        // Nothing leaves the machine: no updates, no sync, no reports, no name is resolved, no proxy is asked.
        "--disable-background-networking",
        "--disable-client-side-phishing-detection",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-domain-reliability",
        "--disable-sync",
        "--disable-quic",
        "--disable-breakpad",
        "--disable-crash-reporter",
        "--metrics-recording-only",
        "--no-pings",
        "--no-proxy-server",
        "--host-resolver-rules=MAP * ~NOTFOUND",

        // No key ring is asked for a password.
        "--password-store=basic",
        "--use-mock-keychain",

        "--font-render-hinting=none",
        "--force-color-profile=srgb",
    ];

    /// <summary>All flags.</summary>
    /// <param name="profile">The profile folder of this run.</param>
    /// <param name="isRoot">Only root has to give up the sandbox, because Chromium refuses to start otherwise.</param>
    public static IEnumerable<string> For(string profile, bool isRoot) =>
        [.. Always, .. isRoot ? ["--no-sandbox"] : Array.Empty<string>(), $"--user-data-dir={profile}", "about:blank"];
}
