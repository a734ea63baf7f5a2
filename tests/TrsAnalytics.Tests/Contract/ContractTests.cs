namespace TrsAnalytics.Tests.Contract;

/// <summary>The contract of the study folder, sentence by sentence; the witness of every number is the hand calculation in the sentence.</summary>
public sealed class ContractTests
{
    private static readonly Dictionary<string, IEnumerable<ContractCase>> Sections = new()
    {
        ["1 plan"] = PlanCases.All,
        ["2 stamps"] = StampCases.All,
        ["2 tables"] = TableCases.All,
        ["2 workbooks"] = WorkbookCases.All,
        ["2 merging"] = MergingCases.All,
        ["3 cohort"] = CohortCases.All,
        ["4 stages"] = StageCases.All,
        ["4 attribution"] = AttributionCases.All,
        ["5 clocks"] = ClockCases.All,
        ["6 standards"] = StandardCases.All,
        ["7 statistics"] = StatisticsCases.All,
        ["8 ranking"] = RankingCases.All,
        ["9 findings"] = FindingCases.All,
        ["9 recording"] = RecordingCases.All,
        ["10 cases"] = CaseCases.All,
        ["10 plausibility"] = PlausibilityCases.All,
    };

    private static readonly Dictionary<(string Section, string Sentence), ContractCase> Cases =
        Sections.SelectMany(section => section.Value, (section, item) => (section.Key, Case: item)).ToDictionary(item => (item.Key, item.Case.Sentence), item => item.Case);

    /// <summary>Section and sentence of every case.</summary>
    public static TheoryData<string, string> Sentences
    {
        get
        {
            var sentences = new TheoryData<string, string>();
            foreach (var (section, sentence) in Cases.Keys)
            {
                sentences.Add(section, sentence);
            }

            return sentences;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Analysis_OfAStudyForOneSentence_SaysWhatTheContractSays(string section, string sentence) => Cases[(section, sentence)].Hold();
}
