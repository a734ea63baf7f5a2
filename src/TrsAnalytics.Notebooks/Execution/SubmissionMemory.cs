using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Scripting;

namespace TrsAnalytics;

/// <summary>
/// Lets the compiler forget what it worked out to compile a cell. Of a cell that ran, the next ones need its declarations and nothing else, but the compiler keeps
/// all that it looked up in every cell before it: after a thousand cells some gigabytes.
/// </summary>
/// <remarks>A copy of a compilation has the same declarations and none of what was worked out. No public member of a script takes another compilation.</remarks>
internal static class SubmissionMemory
{
    private static readonly FieldInfo? Compilation = typeof(Script).GetField("_lazyCompilation", BindingFlags.Instance | BindingFlags.NonPublic);

    /// <summary>Forgets what was worked out for a cell that ran.</summary>
    public static void Forget(Script script)
    {
        if (Compilation?.GetValue(script) is CSharpCompilation compiled)
        {
            Compilation.SetValue(script, compiled.Clone());
        }
    }
}
