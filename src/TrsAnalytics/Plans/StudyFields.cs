using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The fields that columns of files can mean, with the headers that mean them without a word in the plan: what <c>trs fields</c> prints.</summary>
/// <param name="Fields">The fields, in the order of a declaration's life.</param>
public sealed partial record StudyFields(ImmutableArray<StudyField> Fields) : IResult
{
    /// <summary>Those that every study knows.</summary>
    public static StudyFields BuiltIn { get; } = new(StudyField.BuiltIn);
}
