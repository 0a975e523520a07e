using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.Number;

public class NumberModel : AbstractNumberModel
{
    internal NumberModel()
    {
    }

    public override string ModelTypeName => "number";

    private protected override List<ModelResult> Find(string query) =>
        [.. NumberScanner.Find(query, NumberMode.Pure).Select(number =>
            Result(query, number.Start, number.Length, ModelTypeName, Resolve(number)))];

    private static SortedDictionary<string, object> Resolve(NumberSpan number)
    {
        var resolution = new SortedDictionary<string, object> { ["value"] = Format(number.Value) };
        if (Subtype(number.Kind) is { } subtype)
        {
            resolution["subtype"] = subtype;
        }

        return resolution;
    }

    private static string Subtype(NumberKind kind) => kind switch
    {
        NumberKind.Integer => "integer",
        NumberKind.Decimal => "decimal",
        NumberKind.Fraction => "fraction",
        NumberKind.Power => "power",
        _ => null,
    };
}
