namespace TrsAnalytics.Benchmarks.Claims;

/// <summary>A bundled study with the procedures of its declarations dealt out again among those of one direction and final channel: none differs any more.</summary>
internal static class ShuffledStudy
{
    private const string Export = "01-vnaccs-export.csv";

    /// <summary>Writes the study into another folder.</summary>
    public static void Write(string study, string folder, ulong seed)
    {
        foreach (var file in Directory.EnumerateFiles(study, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(study, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        // The earlier study is not copied.
        var plan = Path.Combine(folder, "plan.yaml");
        File.WriteAllLines(plan, File.ReadAllLines(plan).Where(line => !line.StartsWith("previous:", StringComparison.Ordinal)));
        var data = Path.Combine(folder, "data", Export);
        var lines = File.ReadAllLines(data);
        var head = lines[0].TrimStart('\uFEFF').Split(',');
        var (number, procedure, direction, channel) = (Array.IndexOf(head, "declaration_no"), Array.IndexOf(head, "procedure"), Array.IndexOf(head, "direction"), Array.IndexOf(head, "final_channel"));
        var rows = lines.Skip(1).Select(line => line.Split(',')).ToArray();
        var random = new SeededRandom(seed);
        foreach (var cell in rows.Where(row => row.Length == head.Length).GroupBy(row => (row[direction], row[channel])))
        {
            // Amendments of one declaration keep one procedure.
            var declarations = cell.GroupBy(row => row[number].Length >= 11 ? row[number][..11] : row[number]).ToArray();
            var procedures = declarations.Select(declaration => declaration.First()[procedure]).ToArray();
            for (var at = 0; at < procedures.Length; at++)
            {
                var chosen = at + random.Below(procedures.Length - at);
                (procedures[at], procedures[chosen]) = (procedures[chosen], procedures[at]);
                foreach (var row in declarations[at])
                {
                    row[procedure] = procedures[at];
                }
            }
        }

        File.WriteAllLines(data, rows.Select(row => string.Join(',', row)).Prepend(lines[0]));
    }
}
