using System.Collections;
using System.Text;

namespace HipBot.Recognition;

/// <summary>An utterance written out for the date-time recognizer: short forms spelt, notes' "6/52" as "6 weeks".</summary>
internal sealed class SpokenText
{
    // What belongs to a time stands near its word; the recognizer's cost grows with the text it is given.
    private const int Before = 8;
    private const int After = 6;

    private readonly List<(int Start, int From, int To)> _words = [];

    public SpokenText(Reading reading, IReadOnlyDictionary<string, string> spellings, DateTime now)
    {
        var text = new StringBuilder();
        var near = NearTimeWords(reading);
        for (var at = 0; at < reading.Tokens.Length; at++)
        {
            if (!near[at])
            {
                continue;
            }

            var gap = at > 0 && !near[at - 1] ? Break.Sentence : reading.BreakAt(at);
            text.Append(text.Length == 0 ? string.Empty : gap switch { Break.Sentence => ". ", Break.Comma => ", ", _ => " " });
            var word = reading.Tokens[at].Text;
            var (spoken, count) = NotesUnit(reading, at) is { } notes ? (word + notes.Unit, notes.Tokens)
                : Feasts.At(at, reading, now) ?? Weekdays.At(at, reading) ?? LooseTimes.At(at, reading) ?? (spellings.GetValueOrDefault(word, word), 1);
            _words.Add((text.Length, at, at + count));
            text.Append(spoken);
            at += count - 1;
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The tokens that a stretch of the text came from.</summary>
    public Span TokensOf(int start, int end)
    {
        var from = FirstAfter(start) - 1;
        var to = FirstAfter(end) - 1;
        return new(_words[Math.Max(from, 0)].From, _words[Math.Max(to, 0)].To);
    }

    private static BitArray NearTimeWords(Reading reading)
    {
        var near = new BitArray(reading.Tokens.Length);
        foreach (var cue in reading.Cues)
        {
            for (var at = Math.Max(0, cue.Span.From - Before); cue.Cue == Cue.Time && at < Math.Min(near.Length, cue.Span.To + After); at++)
            {
                near[at] = true;
            }
        }

        return near;
    }

    private int FirstAfter(int start)
    {
        var found = _words.BinarySearch((start, int.MaxValue, int.MaxValue));
        return found < 0 ? ~found : found + 1;
    }

    // Clinicians and their patients write 3/7, 6/52 and 2/12 for three days, six weeks and two months; others 3w and 4mo.
    private static (string Unit, int Tokens)? NotesUnit(Reading reading, int at) =>
        reading.Tokens[at].Number is null || reading.Tokens[at].NumberTokens != 1 || at + 1 >= reading.Tokens.Length || reading.BreakAt(at + 1) != Break.None ? null
            : Letter(reading.Tokens[at + 1].Text) is { } letter ? (letter, 2)
            : reading.Tokens[at + 1].Text == "/" && at + 2 < reading.Tokens.Length && Denominator(reading.Tokens[at + 2].Text) is { } unit ? (unit, 3)
            : null;

    private static string? Letter(string text) => text switch
    {
        "d" or "dys" => " days",
        "w" or "wk" or "wks" => " weeks",
        "mo" or "mos" or "mnth" or "mnths" or "mth" or "mths" => " months",
        "y" => " years",
        _ => null,
    };

    private static string? Denominator(string text) => text switch
    {
        "7" => " days",
        "52" => " weeks",
        "12" => " months",
        _ => null,
    };
}
