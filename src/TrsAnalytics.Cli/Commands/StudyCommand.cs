using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary>A command with the example that its help ends with.</summary>
internal sealed class StudyCommand : Command
{
    /// <summary>A command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in a sentence.</param>
    /// <param name="example">A call of it.</param>
    /// <param name="symbols">Its arguments and options.</param>
    public StudyCommand(string name, string description, string example, params IEnumerable<Symbol> symbols)
        : base(name, description)
    {
        Example = example;
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                Add(argument);
            }
            else
            {
                Add((Option)symbol);
            }
        }
    }

    /// <summary>A call of it.</summary>
    public string Example { get; }
}
