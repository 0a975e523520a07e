using HipBot.Triage;
using Xunit.Abstractions;

namespace HipBot.Tests.Recognition;

/// <summary>How well danger signs stand up to slips of the finger, and how seldom one is made out of another word.</summary>
public sealed class TypoTests(ITestOutputHelper output)
{
    private const int Seed = 20261123;
    private const int SlipsOfEachKind = 2;
    private const int WordsTried = 6000;
    private const int ShortestWord = 4;

    // What is lost is mostly another English word by the slip ("i can pee", "prostate dancer") or as near to two words.
    private const double Least = 0.88;

    // A sentence that with an ordinary word at its end holds no danger sign.
    private static readonly string[] Frames = ["i have a ", "my leg is ", "i feel "];

    [Fact]
    public void DangerSign_WithASlip_IsMostlyFound()
    {
        var random = new Random(Seed);
        var tried = (from row in CaseTable.All
                     from finding in Recognizing.Findings(row.Text, row.Asked)
                     where DangerSigns.Is(finding) && finding.Length > 0
                     from kind in Typos.Kinds
                     from _ in Enumerable.Range(0, SlipsOfEachKind)
                     let text = WithSlip(row.Text, finding, kind.Value, random)
                     where text is not null
                     let found = Recognizing.Findings(text, row.Asked).Any(other => other.Slot == finding.Slot && DangerSigns.Is(other))
                     select (Kind: kind.Key, Found: found, Text: text)).ToList();
        foreach (var kind in tried.GroupBy(one => one.Kind))
        {
            output.WriteLine($"{kind.Key}: {kind.Count(one => one.Found)} of {kind.Count()} ({kind.Average(one => one.Found ? 1.0 : 0):P1})");
        }

        var share = tried.Average(one => one.Found ? 1.0 : 0);
        output.WriteLine($"all: {tried.Count(one => one.Found)} of {tried.Count} ({share:P1})");
        Assert.True(share >= Least, $"{share:P1}; lost, say: {string.Join("; ", tried.Where(one => !one.Found).Select(one => one.Text))}");
    }

    [Fact]
    public void OrdinaryWord_IsNoDangerSign()
    {
        var random = new Random(Seed);
        var words = Recognizing.Knowledge.Lexicon.EnglishWords.Where(word => !LexiconWords.All.Contains(word) && !LexiconWords.All.Contains(word.TrimEnd('s'))).Order(StringComparer.Ordinal).ToArray();
        random.Shuffle(words);
        NoneIsASign(words.Take(WordsTried).SelectMany(word => Frames.Select(frame => frame + word)));
    }

    [Fact]
    public void NearMiss_IsNoDangerSign() => NoneIsASign(
    [
        "i have fewer runs this week", "my head lamp broke", "have you ever seen this", "do me a favor", "i felt dumb", "we ran to the lake",
        "i run on a limb of the hill", "a calm run", "i fill my bottle", "they fill up the water", "i weed the garden", "the weeks go by", "a wee dram", "my coach is week", "peas for dinner", "i hate the bowl", "bowling hurts", "a bowel of soup was nice",
        "the saddle of my bike is hard", "sandal straps", "my dog is numbered", "the plumber came", "thumb war", "a cold lake swim", "chili con carne", "chilling at home",
        "hot tub after", "red shoes", "i like swallows", "swollen river on the trail", "feather bed", "fewest steps ever", "never better",
        "lump sum", "plump pillows", "a hump on the road", "weather is fair", "cancel my race", "the dancer next door", "calves of cows", "i carve wood", "callus on my toe",
        "breadless diet", "breathtaking views", "chess pains me", "vest rubs", "i lost a wait list place", "weight plates",
        "fall marathon", "trip to spain", "stripped bare", "a drip of sweat", "i ran with Falk and Wade", "Neal and Neil came", "my coach Fey Vermeer", "we met Mr Peel in Leek", "the Limb family", "it was Numa and Kalf who ran", "Ian, Kim, Pat, Jon and Lee run too", "itb and pfps", "an mri and an xray", "the nhs gp", "12 mph on my gps", "80 bpm", "the paralegal called", "my leg day", "legs eleven", "my pregnant pause",
    ]);

    private void NoneIsASign(IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        var wrong = all.Where(text => Recognizing.Findings(text).Any(DangerSigns.Is)).ToList();
        output.WriteLine($"{all.Count - wrong.Count} of {all.Count} without a danger sign.");
        Assert.True(wrong.Count == 0, string.Join("; ", wrong.Select(text => $"{text} ({Said.In(text)})")));
    }

    private static string? WithSlip(string text, Finding finding, Func<string, Random, string> slip, Random random)
    {
        var words = Words(text, finding.Start, finding.Start + finding.Length).Where(word => word.Length >= ShortestWord).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var (start, length) = words[random.Next(words.Count)];
        var word = text.Substring(start, length);
        var wrong = slip(word, random);
        return wrong == word ? null : text[..start] + wrong + text[(start + length)..];
    }

    private static IEnumerable<(int Start, int Length)> Words(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var start = at;
            while (at < to && char.IsAsciiLetterLower(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return (start, at - start);
            }
        }
    }
}
