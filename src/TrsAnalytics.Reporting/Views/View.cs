using System.Collections.Concurrent;
using System.Text.Json;

namespace TrsAnalytics;

/// <summary>How results of one type are shown. Terminal, notebook, CSV, workbook, data frame, report and JSON all draw from it.</summary>
/// <remarks>
/// To show a new result, derive a class from <see cref="View{TResult}"/>: it is found by the type of the result, here or in the assembly that declares the result.
/// Nothing else has to know of it.
/// </remarks>
public abstract class View
{
    private static readonly ConcurrentDictionary<Type, View?> Found = new();

    private protected View()
    {
    }

    /// <summary>The view of a type of results; null where it has none.</summary>
    /// <param name="result">The type, such as <see cref="Breakdown"/>.</param>
    public static View? Of(Type result) => Found.GetOrAdd(result, Find);

    /// <summary>The table that stands for a result: what a cell of a notebook shows.</summary>
    /// <param name="result">A result of the view's type.</param>
    public abstract Table Table(object result);

    /// <summary>The table with every column: for CSV, workbooks and data frames.</summary>
    /// <param name="result">A result of the view's type.</param>
    public abstract Table FullTable(object result);

    /// <summary>All that is printed of a result, in order: tables, paragraphs, figures.</summary>
    /// <param name="result">A result of the view's type.</param>
    public abstract IEnumerable<Block> Blocks(object result);

    /// <summary>Writes all of a result as one JSON object: full double precision, nothing suppressed.</summary>
    /// <param name="result">A result of the view's type.</param>
    /// <param name="stream">Where it is written to, as UTF-8.</param>
    public abstract void WriteJson(object result, Stream stream);

    /// <summary>Views of the house stand in this assembly; those of others beside their results.</summary>
    private static View? Find(Type result)
    {
        var wanted = typeof(View<>).MakeGenericType(result);
        return new[] { typeof(View).Assembly, result.Assembly }.SelectMany(assembly => assembly.GetTypes())
            .FirstOrDefault(type => type.BaseType == wanted) is { } found ? (View)Activator.CreateInstance(found, nonPublic: true)! : null;
    }
}

/// <summary>How one type of results is shown: its columns, its notes, its blocks, its JSON.</summary>
/// <typeparam name="TResult">The type of the results.</typeparam>
public abstract class View<TResult> : View
    where TResult : notnull
{
    /// <inheritdoc/>
    public sealed override Table Table(object result) => Table((TResult)result);

    /// <inheritdoc/>
    public sealed override Table FullTable(object result) => FullTable((TResult)result);

    /// <inheritdoc/>
    public sealed override IEnumerable<Block> Blocks(object result) => Blocks((TResult)result);

    /// <inheritdoc/>
    public sealed override void WriteJson(object result, Stream stream) => JsonParts.Write(stream, json => WriteMembers((TResult)result, json));

    /// <summary>The table that stands for a result.</summary>
    /// <param name="result">The result.</param>
    protected abstract Table Table(TResult result);

    /// <summary>The table with every column; without an own one it is the table itself.</summary>
    /// <param name="result">The result.</param>
    protected virtual Table FullTable(TResult result) => Table(result);

    /// <summary>All that is printed, in order; without an own choice it is the table alone.</summary>
    /// <param name="result">The result.</param>
    protected virtual IEnumerable<Block> Blocks(TResult result) => [Table(result)];

    /// <summary>Writes the members of the JSON object; without own ones they are the rows of the full table, each an object by the ids of the columns.</summary>
    /// <param name="result">The result.</param>
    /// <param name="json">Where they are written to.</param>
    protected virtual void WriteMembers(TResult result, Utf8JsonWriter json)
    {
        var table = FullTable(result);
        json.WriteObjects(table.Id, table.Rows, row =>
        {
            foreach (var (column, cell) in table.Columns.Zip(row))
            {
                if (cell.Text is { } words)
                {
                    json.WriteString(column.Id, words.In(Language.English));
                }
                else
                {
                    json.WriteValue(column.Id, cell.Value);
                }
            }
        });
    }
}
