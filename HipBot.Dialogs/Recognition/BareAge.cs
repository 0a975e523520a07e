using System.Globalization;
using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Reads an age that stands by itself between breaks: "hockey player here, 26, groin sore".</summary>
internal static class BareAge
{
    public const string Slot = "age";
    private const double Youngest = 10;
    private const double Oldest = 99;

    // The words of "fifty eight".
    private const int LongestLead = 2;

    // "Still jogging at 68", not "at 20".
    private const double YoungestStill = 45;

    /// <summary>The age; null where none stands alone, several do, or something else was asked.</summary>
    public static Finding? Find(Reading reading, UtteranceContext context)
    {
        if (context.AskedSlot is not null || reading.Mentions.Count == 0)
        {
            return null;
        }

        Finding? found = null;
        for (var at = 0; at < reading.Tokens.Length; at++)
        {
            if (!StandsAlone(at, reading))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = At(at, reading);
        }

        return found;
    }

    private static bool StandsAlone(int at, Reading reading) =>
        reading.Tokens[at] is { Number: >= Youngest and <= Oldest and var number } token
        && number == Math.Floor(number)
        && (at == 0 || token.Break == Break.Sentence || (token.Break == Break.Comma && reading.Tokens[at - 1].Number is null) || IsLedIn(at, reading))
        && EndsAlone(at + token.NumberTokens, reading);

    // "Had it as a child, now 31", "a gentleman, aged 77".
    private static bool IsLedIn(int at, Reading reading) =>
        reading.BreakAt(at) == Break.None && reading.Tokens[at - 1].Text switch
        {
            "now" or "aged" or "age" or "im" => reading.BreakAt(at - 1) != Break.None,
            "at" => reading.Tokens[at].Number >= YoungestStill,
            _ => false,
        };

    // "10, 20 or 30 minutes" is a list; "58 and I've run for years" begins with an age.
    private static bool EndsAlone(int next, Reading reading) =>
        (next < reading.Tokens.Length && next <= LongestLead && reading.Begins(next, Cue.And) && reading.Begins(next + 1, Cue.Subject))
        || reading.BreakAt(next) == Break.Sentence || (reading.BreakAt(next) == Break.Comma && reading.Tokens[next].Number is null);

    private static Finding At(int at, Reading reading)
    {
        var token = reading.Tokens[at];
        return new(Slot, token.Number!.Value.ToString("0", CultureInfo.InvariantCulture), FindingState.Present, token.Start, reading.Tokens[at + token.NumberTokens - 1].End - token.Start);
    }
}
