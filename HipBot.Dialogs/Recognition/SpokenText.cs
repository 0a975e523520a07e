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
    private readonly List<SaidTime> _times;

    public SpokenText(Reading reading, List<SaidTime> times, IReadOnlyDictionary<string, string> spellings)
    {
        _times = times;
        var text = new StringBuilder();
        var near = NearTimeWords(reading);
        var next = 0;
        for (var at = 0; at < reading.Tokens.Length; at++)
        {
            if (!near[at])
            {
                continue;
            }

            var gap = at > 0 && !near[at - 1] ? Break.Sentence : reading.BreakAt(at);
            text.Append(text.Length == 0 ? string.Empty : gap switch { Break.Sentence => ". ", Break.Comma => ", ", _ => " " });
            while (next < times.Count && times[next].Span.From < at)
            {
                next++;
            }

            var word = reading.Tokens[at].Text;
            var (spoken, count) = next < times.Count && times[next] is { Spoken: { } words } time && time.Span.From == at ? (words, time.Span.Length)
                : (spellings.GetValueOrDefault(word, word), 1);
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

    /// <summary>Whether a time goes by a day that only says about when.</summary>
    public bool IsAbout(Span span) => _times.Exists(time => time.About && time.Span.From < span.To && span.From < time.Span.To);

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
}
