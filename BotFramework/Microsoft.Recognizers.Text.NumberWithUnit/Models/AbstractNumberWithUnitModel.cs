using System.Globalization;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

public abstract class AbstractNumberWithUnitModel : IModel
{
    private protected AbstractNumberWithUnitModel()
    {
    }

    public abstract string ModelTypeName { get; }

    public List<ModelResult> Parse(string query) =>
        [.. Find(query ?? string.Empty).Select(quantity => Result(query, quantity))];

    private protected abstract List<Quantity> Find(string query);

    private ModelResult Result(string query, Quantity quantity)
    {
        var resolution = new SortedDictionary<string, object>
        {
            ["unit"] = quantity.Unit.Unit,
            ["value"] = quantity.Value is { } value ? Format(value, quantity) : null,
        };
        if (quantity.Unit.Subtype is { } subtype)
        {
            resolution["subtype"] = subtype;
        }

        return new ModelResult
        {
            Text = query.Substring(quantity.Start, quantity.Length).ToLowerInvariant(),
            Start = quantity.Start,
            End = quantity.End - 1,
            TypeName = ModelTypeName,
            Resolution = resolution,
        };
    }

    // A number as read has fifteen digits; what was computed from two is given in full.
    private static string Format(double value, Quantity quantity) =>
        value.ToString(quantity.IsCompound ? "R" : "G15", CultureInfo.InvariantCulture);
}
