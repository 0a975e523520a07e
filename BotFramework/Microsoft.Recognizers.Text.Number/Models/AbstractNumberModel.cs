using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

public abstract class AbstractNumberModel : IModel
{
    private protected AbstractNumberModel()
    {
    }

    public abstract string ModelTypeName { get; }

    public List<ModelResult> Parse(string query) => Find(query);

    private protected abstract List<ModelResult> Find(string query);

    // Fifteen significant digits hide what binary arithmetic leaves behind.
    private protected static string Format(double value) => value.ToString("G15", CultureInfo.InvariantCulture);

    private protected static ModelResult Result(string query, int start, int length, string typeName, SortedDictionary<string, object> resolution) => new()
    {
        Text = query.Substring(start, length).ToLowerInvariant(),
        Start = start,
        End = start + length - 1,
        TypeName = typeName,
        Resolution = resolution,
    };
}
