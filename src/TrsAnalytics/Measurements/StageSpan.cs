namespace TrsAnalytics;

/// <summary>A stage of one declaration: its state and, where observed or censored, its span on the study's time line.</summary>
internal readonly record struct StageSpan(StageState State, int From, int To)
{
    public bool HasTime => State is StageState.Observed or StageState.Censored;
}
