namespace TrsAnalytics.Statistics;

/// <summary>Why an estimate has no value.</summary>
public enum NoAnswer
{
    /// <summary>There are no declarations to estimate from.</summary>
    NoDeclarations,

    /// <summary>There are too few declarations for this method.</summary>
    TooFew,

    /// <summary>The share asked for is not reached: too many declarations are still open.</summary>
    NotReached,

    /// <summary>Declarations were not followed as long as the question asks.</summary>
    FollowUpTooShort,

    /// <summary>At some time no declaration was under observation, as those that came late had not come yet.</summary>
    NoneUnderObservation,

    /// <summary>The method's assumption does not fit the times.</summary>
    DoesNotFit,

    /// <summary>The two sides of a comparison do not mean the same.</summary>
    NotComparable,
}
