namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 9, Q20 and Q21: how minutes were written down. The event is <c>stored</c>; other stamps neither heap nor repeat.</summary>
internal static class RecordingCases
{
    public static IEnumerable<ContractCase> All => [.. Heaping, .. CopiedDown];

    private static IEnumerable<ContractCase> Heaping =>
    [
        Heaped(1, "50 stamps, 26 on multiples of five", s => Stored(s, 26, 24)),
        Heaped(0, "50 stamps, 25 on multiples of five: 0.5 is not over 0.5", s => Stored(s, 25, 25)),
        Heaped(0, "49 stamps, all on multiples of five", s => Stored(s, 49, 0)),
        Heaped(1, "50 stamps, all on multiples of five", s => Stored(s, 50, 0)),
        Heaped(0, "per office: 25 and 25", s => Stored(Stored(s, 25, 0, "A"), 25, 0, "B")),
        Heaped(2, "per office: 50 and 50", s => Stored(Stored(s, 50, 0, "A"), 50, 0, "B")),
        Heaped(0, "dates alone are no stamps of minutes", s => Stored(s, 49, 0).Rows(20, "stored=10-20")),
        Heaped(0, "of merged declarations: 49 and a second source of the first", s => Stored(s.Sources("a.csv", "b.csv"), 49, 0).Bare($"declaration_no={First}, stored=20 10:00", "b.csv")),
        Heaped(0, "of the cohort: one outside the window", s => Stored(s, 49, 0).Row("registered=17 08:01, stored=20 10:00")),
    ];

    private static IEnumerable<ContractCase> CopiedDown =>
    [
        Copied(1, "10 declarations", s => s.Rows(Registered(10, "stored=20 10:01"))),
        Copied(0, "9 declarations", s => s.Rows(Registered(9, "stored=20 10:01"))),
        Copied(1, "11 declarations are one stamp", s => s.Rows(Registered(11, "stored=20 10:01"))),
        Copied(2, "each instant counts", s => s.Rows(Registered(10, "stored=20 10:01")).Rows(Registered(10, "stored=20 10:02", 20))),
        Copied(0, "per office: 5 and 5", s => s.Rows(Registered(5, "office=A, stored=20 10:01")).Rows(Registered(5, "office=B, stored=20 10:01", 20))),
        Copied(1, "an empty office groups as unknown, as does one that says so: 5 and 5", s => s
            .Rows(Registered(5, "office=, stored=20 10:01")).Rows(Registered(5, "office=unknown, stored=20 10:01", 20))),
        Copied(2, "per event", s => s.Rows(Registered(10, "stored=20 10:01, exited=20 10:01"))),
        Copied(0, "dates alone", s => s.Rows(Registered(10, "stored=10-20"))),
        Copied(0, "to the second", s => s.Rows(Registered(9, "stored=20 10:01:00")).Row("registered=19 12:01, stored=20 10:01:01")),
        Copied(0, "of merged declarations: 9, one of them in two rows", s => s.Rows(Registered(9, "stored=20 10:01")).Bare($"declaration_no={First}, stored=20 10:01")),
    ];

    /// <summary>The number of a study's first row that states none.</summary>
    private static string First => DeclarationNumber.Of(500);

    /// <summary>Stamps at 00, 05, … and at 01, 06, …, all different.</summary>
    private static StudyBuilder Stored(StudyBuilder study, int heaped, int others, string office = "11B1") => study
        .Rows(Registered(heaped, "").Select((row, i) => $"office={office}, {row}stored=20 {8 + (i / 12):00}:{i % 12 * 5:00}"))
        .Rows(Registered(others, "", 60).Select((row, i) => $"office={office}, {row}stored=21 {8 + (i / 12):00}:{(i % 12 * 5) + 1:00}"));

    /// <summary>Registrations at different minutes, none a multiple of five.</summary>
    private static IEnumerable<string> Registered(int count, string cells, int from = 0) =>
        Enumerable.Range(from, count).Select(i => $"registered=19 {8 + (i / 12):00}:{(i % 12 * 5) + 2:00}, {cells}");

    private static ContractCase Heaped(int count, string sentence, Action<StudyBuilder> study) => FindingCases.Found("Q20", count, sentence, study);

    private static ContractCase Copied(int count, string sentence, Action<StudyBuilder> study) => FindingCases.Found("Q21", count, sentence, study);
}
