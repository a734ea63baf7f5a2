using System.Reflection.PortableExecutable;

namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>What every call needs is there as code of the machine (ReadyToRun). Witness: the header of such code in the assembly (ECMA-335, II.25.3.3).</summary>
public sealed class AheadTests
{
    [Theory]
    [InlineData("TrsAnalytics")]
    [InlineData("NodaTime")]
    [InlineData("Spectre.Console")]
    [InlineData("Sylvan.Data.Csv")]
    [InlineData("System.CommandLine")]
    [InlineData("YamlDotNet")]
    public void Assembly_IsCompiledAhead(string name) => IsAhead(name).Should().BeTrue();

    [Fact]
    public void Assembly_ThatIsNotListed_IsNot() => IsAhead("MathNet.Numerics").Should().BeFalse();

    [Fact]
    public void Program_Published_IsWholeAndCompiledAhead()
    {
        using var scratch = new Scratch();
        var publish = Call.Run("dotnet", ["publish", Path.Combine(Repository.Root, "src", "TrsAnalytics.Cli"), "-c", "Release", "--no-build", "-o", scratch["out"]]);
        publish.Code.Should().Be(0, publish.Output + publish.Error);
        IsAhead("TrsAnalytics", scratch["out"]).Should().BeTrue();
        IsAhead("NodaTime", scratch["out"]).Should().BeTrue();
        Call.Run("dotnet", [Path.Combine(scratch["out"], "trs.dll"), "--help"]).Code.Should().Be(0);
    }

    private static bool IsAhead(string name, string? folder = null)
    {
        using var assembly = new PEReader(File.OpenRead(Path.Combine(folder ?? AppContext.BaseDirectory, $"{name}.dll")));
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
