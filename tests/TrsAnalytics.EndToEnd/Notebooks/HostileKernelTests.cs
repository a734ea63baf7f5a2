using System.Globalization;
using System.Text.Json.Nodes;

namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>What a kernel bears: signed messages of any form, and more cells than anybody writes.</summary>
/// <remarks>A thousand cells with <c>TRS_HOSTILE=all</c>, some in every run.</remarks>
public sealed class HostileKernelTests
{
    private static readonly int Cells = Environment.GetEnvironmentVariable("TRS_HOSTILE") == "all" ? 1000 : 100;

    [Fact]
    public void Kernel_OutlivesHostileMessages_AndDoesNotGrowWithItsCells()
    {
        using var place = new JupyterPlace();
        var said = place.Python("hostile_client.py", "500", Cells.ToString(CultureInfo.InvariantCulture));
        said.Code.Should().Be(0, said.Error);
        var results = JsonNode.Parse(said.Output)!;
        ((string?)results["before"]).Should().Be("ok");
        ((string?)results["after"]).Should().Be("ok");
        ((bool)results["alive"]!).Should().BeTrue();
        ((string?)results["last"]).Should().Be("ok");
        ((int)results["grown"]!).Should().BeLessThan(100, "MB for all cells");
    }
}
