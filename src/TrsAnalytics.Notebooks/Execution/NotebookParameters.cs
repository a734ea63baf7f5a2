using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrsAnalytics;

/// <summary>
/// The parameters of a notebook: the variables that its cell tagged <c>parameters</c> declares with a literal, or, where one is
/// required, without a value.
/// </summary>
internal sealed class NotebookParameters
{
    private const string Tag = "parameters";
    private readonly string _notebook;
    private readonly ImmutableArray<(string Name, string Type, bool IsRequired)> _declared;
    private readonly NotebookCell? _cell;

    private NotebookParameters(string notebook, NotebookCell? cell)
    {
        _notebook = notebook;
        _cell = cell;
        _declared = cell is null ? [] : [.. Variables(cell.Source).Select(Parameter)];
    }

    /// <summary>The parameters of a notebook.</summary>
    public static NotebookParameters Of(Notebook notebook) =>
        new(notebook.Name, notebook.Cells.FirstOrDefault(cell => cell.IsCode && cell.HasTag(Tag)));

    /// <summary>The code that sets the parameters to values given as text.</summary>
    /// <exception cref="UnusableInputException">One is unknown, ill-typed or missing.</exception>
    public string Code(IReadOnlyDictionary<string, string> values)
    {
        if (values.Keys.FirstOrDefault(name => !_declared.Any(each => each.Name == name)) is { } unknown)
        {
            throw new UnusableInputException(
                _notebook, $"a parameter must be one of {string.Join(", ", _declared.Select(each => each.Name).DefaultIfEmpty("none"))}",
                $"{unknown} is not", "correct its name, or declare it in the cell tagged parameters");
        }

        if (_declared.FirstOrDefault(each => each.IsRequired && !values.ContainsKey(each.Name)).Name is { } missing)
        {
            throw new UnusableInputException(_notebook, $"the parameter {missing} must be given", "it is not", $"add -p {missing}=…");
        }

        return string.Join('\n', _declared.Where(each => values.ContainsKey(each.Name)).Select(each => $"{each.Name} = {Literal(each.Name, each.Type, values[each.Name])};"));
    }

    /// <summary>Puts the code behind the cell that declares the parameters.</summary>
    public void Inject(Notebook notebook, string code)
    {
        if (code.Length > 0)
        {
            notebook.InsertAfter(_cell!, code, $"injected-{Tag}");
        }
    }

    private static IEnumerable<(TypeSyntax Type, VariableDeclaratorSyntax Variable)> Variables(string code) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(kind: SourceCodeKind.Script)).GetCompilationUnitRoot().Members
            .OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables.Select(variable => (field.Declaration.Type, variable)));

    private (string Name, string Type, bool IsRequired) Parameter((TypeSyntax Type, VariableDeclaratorSyntax Variable) declared)
    {
        var (name, value) = (declared.Variable.Identifier.Text, declared.Variable.Initializer?.Value);
        var type = declared.Type.IsVar ? TypeOf(value) : declared.Type.ToString().TrimEnd('?');
        return type is "string" or "int" or "long" or "double" or "decimal" or "bool"
            ? (name, type, value is null)
            : throw new UnusableInputException(
                _notebook, $"the parameter {name} must be a text, a number or true or false", "it is something else", "give it a literal, and compute from it in a later cell");
    }

    private static string? TypeOf(ExpressionSyntax? value) => value switch
    {
        PrefixUnaryExpressionSyntax signed => TypeOf(signed.Operand),
        LiteralExpressionSyntax literal => literal.Token.Value switch
        {
            string => "string",
            int => "int",
            long => "long",
            double => "double",
            decimal => "decimal",
            bool => "bool",
            _ => null,
        },
        _ => null,
    };

    private string Literal(string name, string type, string value) => type switch
    {
        "string" => SymbolDisplay.FormatLiteral(value, quote: true),
        "int" when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number.ToString(CultureInfo.InvariantCulture),
        "long" when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => $"{number.ToString(CultureInfo.InvariantCulture)}L",
        "double" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => $"{number.ToString("R", CultureInfo.InvariantCulture)}d",
        "decimal" when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => $"{number.ToString(CultureInfo.InvariantCulture)}m",
        "bool" when bool.TryParse(value, out var truth) => truth ? "true" : "false",
        _ => throw new UnusableInputException(
            _notebook, $"the parameter {name} must be {(type == "bool" ? "true or false" : type is "int" or "long" ? "a whole number" : "a number such as 1.5")}",
            "the value given is not", $"correct -p {name}=…"),
    };
}
