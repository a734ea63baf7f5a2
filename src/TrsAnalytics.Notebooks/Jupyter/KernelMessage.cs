using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>A message from a client.</summary>
/// <param name="Identities">Whom an answer goes to.</param>
/// <param name="Type">What it asks for.</param>
/// <param name="Header">Its header as it came, which answers and outputs repeat as their parent.</param>
/// <param name="Content">What it says.</param>
internal sealed record KernelMessage(ImmutableArray<byte[]> Identities, string Type, byte[] Header, JsonObject Content);
