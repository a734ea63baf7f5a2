using System.Text.Json;
using NodaTime;

namespace TrsAnalytics;

/// <summary>What <c>trs worklist --json</c> prints: the declarations that lack stamps, which ones, and who owes them.</summary>
/// <remarks>It holds declaration numbers: it is the analyst's own file.</remarks>
internal static class WorklistJson
{
    /// <summary>Writes all of it.</summary>
    public static void WriteWorklist(this Utf8JsonWriter json, Worklist worklist)
    {
        json.WriteString("study", worklist.Plan.Id);
        json.WriteObjects("declarations", worklist.Entries, entry => json.WriteEntry(entry, worklist.Plan.TimeZone));
    }

    private static void WriteEntry(this Utf8JsonWriter json, WorklistEntry entry, DateTimeZone zone)
    {
        json.WriteString("declaration_no", entry.DeclarationNumber);
        json.WriteString("office", entry.Office);
        json.WriteString("final_channel", entry.FinalChannel);
        json.WriteString("status", PlanNode.WordOf(entry.Status));
        json.WriteStamp("registered", entry.Registered, zone);
        json.WriteArray("missing", entry.Missing, name => json.WriteStringValue(name.Id));
        json.WriteArray("owed_by", entry.OwedBy, owner => json.WriteStringValue(owner.Name));
    }
}
