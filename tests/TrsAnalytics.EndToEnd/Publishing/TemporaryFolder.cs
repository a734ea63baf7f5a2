namespace TrsAnalytics.EndToEnd.Publishing;

/// <summary>A folder of temporary files for these tests alone, so that what a browser leaves behind is seen. They run one after another.</summary>
[CollectionDefinition(nameof(TemporaryFolder), DisableParallelization = true)]
public sealed class TemporaryFolder : ICollectionFixture<TemporaryFolder>, IDisposable
{
    private const string Variable = "TMPDIR";

    private readonly string? before = Environment.GetEnvironmentVariable(Variable);

    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("trs-tests-").FullName;
        Environment.SetEnvironmentVariable(Variable, Path);
    }

    public string Path { get; }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, before);
        Directory.Delete(Path, recursive: true);
    }
}
