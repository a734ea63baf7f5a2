using TrsAnalytics.Benchmarks;

return args switch
{
    ["tokenise", var folder] => BareLoop.Tokenise(folder),
    ["compare", var folder] => Comparison.Run(folder, 1_000_000),
    ["compare", var folder, var declarations] => Comparison.Run(folder, int.Parse(declarations)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("compare FOLDER [DECLARATIONS]: trs analyse --json against a bare loop over the same files, in turn");
    return 2;
}
