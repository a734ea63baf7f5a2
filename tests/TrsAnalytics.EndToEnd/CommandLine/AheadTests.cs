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

    private static bool IsAhead(string name)
    {
        using var assembly = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")));
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
