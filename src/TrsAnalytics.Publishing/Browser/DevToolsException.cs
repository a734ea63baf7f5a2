namespace TrsAnalytics;

/// <summary>The browser has gone, or refused a command.</summary>
internal sealed class DevToolsException(string message, Exception? inner = null) : Exception(message, inner);
