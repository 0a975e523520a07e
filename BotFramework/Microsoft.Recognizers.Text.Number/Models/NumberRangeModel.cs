using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

public class NumberRangeModel : AbstractNumberModel
{
    internal NumberRangeModel()
    {
    }

    public override string ModelTypeName => "numberrange";

    private protected override List<ModelResult> Find(string query)
    {
        var text = new TokenizedText(query);
        var numbers = new NumberScanner(text, NumberMode.Pure);
        var ranges = new NumberRangeReader(text, numbers);
        var found = new List<ModelResult>();
        for (var at = 0; at < text.Count;)
        {
            if (ranges.Read(at) is { } range)
            {
                var start = text[at].Start;
                var resolution = new SortedDictionary<string, object> { ["value"] = range.Interval };
                found.Add(Result(query, start, text[range.Next - 1].End - start, ModelTypeName, resolution));
                at = range.Next;
            }
            else
            {
                at = numbers.ReadAt(at) is { } number ? number.Next : at + 1;
            }
        }

        return found;
    }
}
