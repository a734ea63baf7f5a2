namespace TrsAnalytics.Benchmarks.Generation;

/// <summary>One department's wide CSV file: its declarations, and the faults that real files have.</summary>
internal static class DepartmentFile
{
    /// <summary>Writes header and rows.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="department">The department's number.</param>
    /// <param name="first">The study's number of its first declaration.</param>
    /// <param name="past">The study's number after that of its last one.</param>
    /// <param name="random">What decides.</param>
    public static void Write(Stream file, int department, long first, long past, Random random)
    {
        var row = new RowText(file);
        row.Header();
        var offices = StudyGenerator.OfficesOf(department);
        for (var number = first; number < past; number++)
        {
            var declaration = SyntheticDeclaration.Draw(random, number, $"{department:00}{offices[random.Next(offices.Length)]}1");
            row.Write(declaration);
            switch (random.Next(1000))
            {
                case 0:
                    row.Write(declaration);
                    break;
                case 1:
                    row.Write(declaration with { Amendment = 1 });
                    break;
            }
        }

        row.Flush();
    }
}
