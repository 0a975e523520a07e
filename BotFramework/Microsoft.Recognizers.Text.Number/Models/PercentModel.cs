using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers with a percent sign or word after them: "20%", "five per cent".</summary>
public class PercentModel : AbstractNumberModel
{
    internal PercentModel()
    {
    }

    public override string ModelTypeName => "percentage";

    private protected override List<ModelResult> Find(string query)
    {
        var text = new TokenizedText(query);
        var scanner = new NumberScanner(text, NumberMode.Pure);
        var found = new List<ModelResult>();
        for (var at = 0; at < text.Count;)
        {
            var number = scanner.ReadAt(at);
            var end = number is { } read ? EndOfPercent(text, read.Next) : at;
            if (number is { } value && end > value.Next)
            {
                var start = text[at].Start;
                var resolution = new SortedDictionary<string, object> { ["value"] = Format(value.Value) + "%" };
                found.Add(Result(query, start, text[end - 1].End - start, ModelTypeName, resolution));
            }

            at = Math.Max(at + 1, end);
        }

        return found;
    }

    private static int EndOfPercent(TokenizedText text, int next)
    {
        if (text.IsSymbol(next, '%') || text.Is(next, "percent") || text.Is(next, "percents") || text.Is(next, "percentage"))
        {
            return next + 1;
        }

        return text.Is(next, "per") && (text.Is(next + 1, "cent") || text.Is(next + 1, "cents")) ? next + 2 : next;
    }
}
