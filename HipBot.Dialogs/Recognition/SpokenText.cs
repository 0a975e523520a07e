using System.Text;

namespace HipBot.Recognition;

/// <summary>An utterance written out for the date-time recognizer: short forms spelt, notes' "6/52" as "6 weeks".</summary>
internal sealed class SpokenText
{
    private readonly List<(int Start, int Token)> _words = [];

    public SpokenText(Reading reading, IReadOnlyDictionary<string, string> spellings)
    {
        var text = new StringBuilder();
        for (var at = 0; at < reading.Tokens.Length; at++)
        {
            text.Append(text.Length == 0 ? string.Empty : reading.BreakAt(at) switch { Break.Sentence => ". ", Break.Comma => ", ", _ => " " });
            _words.Add((text.Length, at));
            if (NotesUnit(reading, at) is { } unit)
            {
                text.Append(reading.Tokens[at].Text).Append(unit);
                at += 2;
            }
            else
            {
                text.Append(spellings.GetValueOrDefault(reading.Tokens[at].Text, reading.Tokens[at].Text));
            }
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The tokens that a stretch of the text came from.</summary>
    public Span TokensOf(int start, int end)
    {
        var from = FirstAfter(start) - 1;
        var to = FirstAfter(end);
        return new(_words[Math.Max(from, 0)].Token, to == _words.Count ? _words[^1].Token + 1 : _words[to].Token);
    }

    private int FirstAfter(int start)
    {
        var found = _words.BinarySearch((start, int.MaxValue));
        return found < 0 ? ~found : found + 1;
    }

    // Clinicians and their patients write 3/7, 6/52 and 2/12 for three days, six weeks and two months.
    private static string? NotesUnit(Reading reading, int at) =>
        at + 2 >= reading.Tokens.Length || reading.Tokens[at].Number is null || reading.Tokens[at + 1].Text != "/" ? null : reading.Tokens[at + 2].Text switch
        {
            "7" => " days",
            "52" => " weeks",
            "12" => " months",
            _ => null,
        };
}
