using System.Globalization;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.Number;

public class OrdinalModel : AbstractNumberModel
{
    internal OrdinalModel()
    {
    }

    public override string ModelTypeName => "ordinal";

    private protected override List<ModelResult> Find(string query) =>
        [.. NumberScanner.FindOrdinals(query).Select(ordinal =>
            Result(query, ordinal.Start, ordinal.Length, TypeOf(ordinal), Resolve(ordinal)))];

    private string TypeOf(OrdinalSpan ordinal) => ordinal.IsRelative ? $"{ModelTypeName}.relative" : ModelTypeName;

    private static SortedDictionary<string, object> Resolve(OrdinalSpan ordinal)
    {
        var offset = ordinal.Offset.ToString(CultureInfo.InvariantCulture);
        var signed = ordinal.Offset < 0 ? offset : $"+{offset}";
        return new SortedDictionary<string, object>
        {
            ["offset"] = offset,
            ["relativeTo"] = ordinal.RelativeTo,
            ["value"] = ordinal.IsRelative ? ordinal.RelativeTo + signed : offset,
        };
    }
}
