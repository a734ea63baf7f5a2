using TrsAnalytics.Benchmarks;
using TrsAnalytics.Benchmarks.Claims;
using TrsAnalytics.Benchmarks.Mixes;
using TrsAnalytics.Benchmarks.Ranks;

return args switch
{
    ["tokenise", var folder] => BareLoop.Tokenise(folder),
    ["compare", var folder] => Comparison.Run(folder, 1_000_000),
    ["compare", var folder, var declarations] => Comparison.Run(folder, int.Parse(declarations)),
    ["frames", var folder] => Frames.Run(folder, 1_000_000),
    ["frames", var folder, var declarations] => Frames.Run(folder, int.Parse(declarations)),
    ["rank-coverage"] => RankCoverage.Run(2000),
    ["rank-coverage", var studies] => RankCoverage.Run(int.Parse(studies)),
    ["mix-coverage"] => MixCoverage.Run(2000),
    ["mix-coverage", var studies] => MixCoverage.Run(int.Parse(studies)),
    ["claims"] => ClaimCount.Run(".", 300),
    ["claims", var studies] => ClaimCount.Run(".", int.Parse(studies)),
    ["coverage"] => CoverageTable.Run(1000),
    ["coverage", var studies] => CoverageTable.Run(int.Parse(studies)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("compare FOLDER [DECLARATIONS]: trs analyse --json against a bare loop over the same files, in turn");
    Console.Error.WriteLine("frames FOLDER [DECLARATIONS]: a data frame to a measurement and back against a loop over its cells, in turn");
    Console.Error.WriteLine("rank-coverage [STUDIES]: how often rank intervals hold the true places, as tests/reference/rank-coverage.csv");
    Console.Error.WriteLine("mix-coverage [STUDIES]: how often the limits of mix and speed hold the true parts, as tests/reference/coverage-mix-and-speed.csv");
    Console.Error.WriteLine("claims [STUDIES]: how often each kind of claim is made where nothing differs, as tests/reference/claims.csv; in the folder of the repository");
    Console.Error.WriteLine("coverage [STUDIES]: how often 95 % limits hold the truth, as tests/reference/coverage-claims.csv");
    return 2;
}
