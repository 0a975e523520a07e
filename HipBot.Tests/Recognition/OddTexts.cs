using System.Text;

namespace HipBot.Tests.Recognition;

/// <summary>Texts that no one expects, of any length; the same ones for the same seed.</summary>
internal static class OddTexts
{
    private static readonly string[] Cues =
    [
        "no ", "not ", "never ", "without ", "dont ", "i dont think ", "maybe ", "if i ", "my mum has ", "worse when ", "since ", "ago ", "and ", "or ", "but ",
        "so i can ", "i mean ", "years ago ", "is fine ", "could it be ",
    ];

    private static readonly string[] Times = ["3 weeks ago ", "since last week ", "last 3 months and ", "three ", "7/10 ", "6/52 ", "12:30 ", "on monday ", "half a ", "twenty ", "1/2/2026 ", "for 2 days "];

    private static readonly string[] Emoji = ["\U0001F9D1\U0001F3FD\u200D\U0001F9BD\u200D\u27A1\uFE0F", "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", "\U0001F912", "\U0001F1EC\U0001F1E7", "\u2764\uFE0F", "\uFE0F", "\u200D"];

    private static readonly string[] RightToLeft = ["\u202E", "\u05DB\u05D5\u05D0\u05D1 \u05DC\u05D9 ", "\u0623\u0644\u0645 \u0641\u064A \u0627\u0644\u0648\u0631\u0643 ", "\u200F", "\u2067fever\u2069 ", "numb "];

    private static readonly string[] Sentences = [.. CaseTable.Open];

    /// <summary>The kinds, by name: each makes a text of about that many characters.</summary>
    public static IReadOnlyDictionary<string, Func<Random, int, string>> Kinds { get; } = new Dictionary<string, Func<Random, int, string>>
    {
        ["any characters"] = (random, length) => Make(length, () => ((char)random.Next(0x10000)).ToString()),
        ["lone surrogates"] = (random, length) => Make(length, () => ((char)random.Next(0xD800, 0xE000)).ToString()),
        ["stacked accents"] = (random, length) => Make(length, () => "fever"[random.Next(5)] + Make(random.Next(30), () => ((char)random.Next(0x300, 0x370)).ToString())),
        ["right to left"] = (random, length) => Make(length, () => One(RightToLeft, random)),
        ["joined emoji"] = (random, length) => Make(length, () => One(Emoji, random) + (random.Next(4) == 0 ? " numb " : string.Empty)),
        ["one long word"] = (random, length) => Make(length, () => ((char)('a' + random.Next(26))).ToString()),
        ["long words"] = (random, length) => Make(length, () => Make(random.Next(1, 40), () => ((char)('a' + random.Next(26))).ToString()) + " "),
        ["one long number"] = (random, length) => Make(length, () => ((char)('0' + random.Next(10))).ToString()),
        ["numbers and signs"] = (random, length) => Make(length, () => One(["7", "10", "/", ".", ",", ":", "-", "%", " ", "38.5", "\u00BD"], random)),
        ["one cue over and over"] = (random, length) => One(Cues, random) is var cue ? Make(length, () => cue) : string.Empty,
        ["cues"] = (random, length) => Make(length, () => One(Cues, random)),
        ["denials of signs"] = (random, length) => Make(length, () => One(Cues[..6], random) + One(["numb, ", "fever ", "weakness or ", "chest pain. "], random)),
        ["one time over and over"] = (random, length) => One(Times, random) is var time ? Make(length, () => time) : string.Empty,
        ["times"] = (random, length) => Make(length, () => One(Times, random) + One(["", "and ", ", ", ". ", "in pain "], random)),
        ["punctuation"] = (random, length) => Make(length, () => One(["((", "))", "[", "]", "\"", "...", "!?", ";", ",", "\u2014", "\u2026", "'", "`", "\u2019", "/", "\\", "\t", "\r\n", "no"], random)),
        ["sentences"] = (random, length) => Make(length, () => One(Sentences, random) + One([". ", ", ", " and ", " but ", "\n", "? ", " "], random)),
        ["sentences without spaces"] = (random, length) => Make(length, () => One(Sentences, random).Replace(" ", string.Empty, StringComparison.Ordinal)),
        ["sentences with slips"] = (random, length) => Make(length, () => string.Join(' ', One(Sentences, random).Split(' ').Select(word => word.Length > 2 ? Typos.Kinds.Values.ElementAt(random.Next(Typos.Kinds.Count))(word, random) : word)) + " "),
    };

    private static string One(string[] pieces, Random random) => pieces[random.Next(pieces.Length)];

    private static string Make(int length, Func<string> piece)
    {
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            text.Append(piece());
        }

        return text.ToString();
    }
}
