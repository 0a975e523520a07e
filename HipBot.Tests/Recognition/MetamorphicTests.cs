using HipBot.Triage;
using Xunit.Abstractions;

namespace HipBot.Tests.Recognition;

/// <summary>What is said stays the same when it is said a little differently.</summary>
/// <remarks>
/// Each transformation runs over the open sentences of both tables and prints how many it left as they were. One that does not
/// keep the meaning of every sentence says which sentences it is for.
/// </remarks>
public sealed class MetamorphicTests(ITestOutputHelper output)
{
    private const int Seed = 20261123;
    private const int Pairs = 2000;

    private static readonly string[] Chatter =
    [
        "Hi there, thanks for being here. ", "Good morning! ", "Hello, I hope this is the right place to ask. ", "So, ", "Ok, ",
        "Well, to be honest, ", "Please help: ", "First of all thank you for doing this!\n",
    ];

    private static readonly string[] Thanks = [". Thank you so much!", ". Cheers", ". What should I do?", ". Any ideas?", " \U0001F62C", ", thanks"];

    // British first.
    private static readonly (string British, string American)[] Dialects =
    [
        ("mum", "mom"), ("bum", "butt"), ("wee", "pee"), ("physio", "physical therapist"), ("trousers", "pants"), ("trainers", "sneakers"),
        ("tumour", "tumor"), ("paralysed", "paralyzed"), ("kilometres", "kilometers"), ("pavement", "sidewalk"), ("kerb", "curb"),
        ("colour", "color"), ("anaemia", "anemia"), ("diarrhoea", "diarrhea"), ("oestrogen", "estrogen"), ("haemorrhage", "hemorrhage"),
        ("paracetamol", "acetaminophen"), ("realise", "realize"), ("gynaecologist", "gynecologist"), ("osteoporosis", "osteoporosis"),
        ("loo", "bathroom"), ("toilet", "restroom"), ("operation", "surgery"), ("a&e", "er"), ("arse", "ass"), ("tyre", "tire"),
    ];

    // A danger sign in a sentence of its own that denies it, and the slot that it is of.
    private static readonly (string Sentence, string Slot)[] DeniedSigns =
    [
        ("I have no fever.", "fever"), ("I don't have a temperature.", "fever"), ("No chills or shivering.", "fever"),
        ("No numbness between my legs.", "bladder-bowel-saddle"), ("My bladder and bowels are fine.", "bladder-bowel-saddle"),
        ("No weakness in my leg.", "leg-weakness"), ("My calf is not swollen.", "calf-swelling"), ("No chest pain.", "calf-swelling"),
        ("I am not short of breath.", "calf-swelling"), ("There is no lump in my groin.", "groin-lump"), ("No testicle pain.", "groin-lump"),
        ("I didn't fall.", "trauma"), ("I have never had cancer.", "cancer-weight-loss"), ("I haven't lost weight.", "cancer-weight-loss"), ("I am not pregnant.", "pregnancy"),
    ];

    private static readonly (string Sentence, string Flag)[] PresentSigns =
    [
        ("I have a fever.", "fever-hot-joint"), ("I keep shivering.", "fever-hot-joint"), ("I am numb between my legs.", "cauda-equina"),
        ("I can't pee.", "cauda-equina"), ("Both my legs are weak.", "cauda-equina"), ("I can't put any weight on my leg.", "unable-to-bear-weight"),
        ("I have chest pain.", "chest-symptoms"), ("I am short of breath.", "chest-symptoms"), ("My testicle is very painful.", "testicular-or-abdominal"),
        ("My calf is swollen.", "dvt"), ("My foot drops when I walk.", "progressive-neuro-deficit"),
    ];

    [Fact]
    public void Chatter_Before_ChangesNothing() => Unchanged(text => Chatter.Select(chatter => chatter + text));

    [Fact]
    public void Chatter_After_ChangesNothing() => Unchanged(text => Thanks.Select(thanks => text + thanks));

    [Fact]
    public void Capitals_ChangeNothing() =>
        Unchanged(text => [text.ToUpperInvariant(), text.ToLowerInvariant(), Capital(text), string.Join(' ', text.Split(' ').Select(Capital))]);

    [Fact]
    public void Punctuation_ChangesNothing() =>
        Unchanged(text =>
        [
            text + ".", text + "!!!", text + "...", text + "\u2026", "  " + text + "\n", $"\"{text}\"", $"({text})", "- " + text,
            text.Replace(" ", "  ", StringComparison.Ordinal), text.Replace(' ', '\u00A0'), text.Replace(", ", ",", StringComparison.Ordinal), text.Replace('\'', '\u2019'),
        ]);

    [Fact]
    public void Dialect_ChangesNothing() =>
        Unchanged(text => from pair in Dialects
                          from one in new[] { (From: pair.British, To: pair.American), (From: pair.American, To: pair.British) }
                          where $" {text} ".Contains($" {one.From} ", StringComparison.Ordinal)
                          select $" {text} ".Replace($" {one.From} ", $" {one.To} ", StringComparison.Ordinal).Trim());

    /// <summary>For two sentences that share no slot and speak of the person themselves: nobody else, nothing that takes back or frames the other.</summary>
    [Fact]
    public void Order_OfIndependentSentences_ChangesNothing()
    {
        var pairs = IndependentPairs().ToList();
        Same(pairs.Select(pair => (Said.In($"{pair.One}. {pair.Other}."), $"{pair.Other}. {pair.One}.")));
    }

    /// <summary>For the same pairs: together they say what each says alone.</summary>
    [Fact]
    public void Sentences_SayTogetherWhatEachSaysAlone()
    {
        var pairs = IndependentPairs().ToList();
        Same(pairs.Select(pair => (Said.Of([.. Recognizing.Findings(pair.One), .. Recognizing.Findings(pair.Other)]), $"{pair.One}. {pair.Other}.")));
    }

    [Fact]
    public void DeniedSign_Appended_NeverEscalates()
    {
        var cases = (from text in CaseTable.Open
                     let before = Said.RedFlags(text).Select(hit => hit.Id).ToList()
                     from denied in DeniedSigns
                     where Recognizing.Findings(text).All(finding => finding.Slot != denied.Slot)
                     let changed = $"{text}. {denied.Sentence}"
                     let after = Said.RedFlags(changed).Select(hit => hit.Id).ToList()
                     select (Right: after.All(before.Contains), Changed: changed)).ToList();
        Report("without a new red flag", cases);
    }

    [Fact]
    public void PresentSign_Appended_AlwaysEscalates()
    {
        var random = new Random(Seed);
        string[] joints = [". ", "! ", "\n", ". Also, ", ". And ", ". By the way: ", "? "];
        var cases = (from row in CaseTable.All
                     from sign in PresentSigns
                     let changed = row.Text + joints[random.Next(joints.Length)] + sign.Sentence
                     let after = Said.RedFlags(changed, row.Asked)
                     select (Right: after.Any(hit => hit.Id == sign.Flag), Changed: changed)).ToList();
        Report("escalated", cases);
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static IEnumerable<(string One, string Other)> IndependentPairs()
    {
        var random = new Random(Seed);
        // A request is only read where nothing is complained of, so it does not stand by itself.
        var texts = CaseTable.Open.Where(text => !SpeaksOfOthers(text) && Recognizing.Findings(text) is { Count: > 0 } findings && findings.All(finding => finding.Slot != "request")).ToList();
        return Enumerable.Range(0, Pairs)
            .Select(_ => (One: texts[random.Next(texts.Count)], Other: texts[random.Next(texts.Count)]))
            .Where(pair => !Slots(pair.One).Overlaps(Slots(pair.Other)));
    }

    private static HashSet<string> Slots(string text) => [.. Recognizing.Findings(text).Select(finding => finding.Slot)];

    private static bool SpeaksOfOthers(string text) =>
        text.Split(' ', ',').Intersect(["mum", "dad", "mother", "father", "wife", "husband", "son", "daughter", "brother", "sister", "friend", "he", "she", "his", "her", "him", "child", "kid", "lad", "lass", "grandson", "grandma", "gran", "boy", "girl"]).Any();

    private void Unchanged(Func<string, IEnumerable<string>> transform) =>
        Same(from text in CaseTable.Open
             from changed in transform(text)
             where changed != text
             select (Said.In(text), changed));

    private void Same(IEnumerable<(string Meaning, string Changed)> cases) =>
        Report("unchanged", [.. cases.Select(one => (Said.In(one.Changed) == one.Meaning, $"{one.Changed} | {one.Meaning} | {Said.In(one.Changed)}"))]);

    private void Report(string outcome, List<(bool Right, string Changed)> cases)
    {
        var wrong = cases.Where(one => !one.Right).Select(one => one.Changed.ReplaceLineEndings(" / ")).ToList();
        output.WriteLine($"{cases.Count - wrong.Count} of {cases.Count} {outcome}.");
        Assert.True(cases.Count > 0);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }
}
