using System.Collections.Frozen;
using HipBot.Recognition;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>Reads the files of <c>Knowledge/lexicon</c> into a <see cref="Lexicon"/>, with every fault noted by file and JSON path.</summary>
internal sealed class LexiconReader
{
    private const string Topics = "Knowledge/lexicon/slots/";
    private const string WordsFile = "Knowledge/lexicon/language/words.json";
    private const string SpellingFile = "Knowledge/lexicon/language/spelling.json";
    private const string EnglishFile = "Knowledge/lexicon/language/english.json";
    private const string CuesFile = "Knowledge/lexicon/language/cues.json";
    private const string StrengthsFile = "Knowledge/lexicon/language/strengths.json";
    private const string AnswersFile = "Knowledge/lexicon/language/answers.json";
    private const string TimesFile = "Knowledge/lexicon/language/times.json";

    private readonly KnowledgeReader _reader;
    private readonly SlotVocabulary _slots;
    private FrozenDictionary<string, PatternNode> _classes = FrozenDictionary<string, PatternNode>.Empty;

    private LexiconReader(KnowledgeReader reader, SlotVocabulary slots)
    {
        _reader = reader;
        _slots = slots;
    }

    public static Lexicon Read(KnowledgeReader reader, SlotVocabulary slots) => new LexiconReader(reader, slots).Read();

    private Lexicon Read()
    {
        var words = _reader.Read(WordsFile, new LexiconLanguage.Words(Empty<IReadOnlyList<string>>(), Empty<IReadOnlyList<string>>()));
        _classes = ReadClasses(words.Classes);
        var spelling = _reader.Read(SpellingFile, new LexiconLanguage.Spelling(Empty<string>(), [], []));
        var english = _reader.Read(EnglishFile, new LexiconLanguage.English(string.Empty, []));
        var cues = _reader.Read(CuesFile, new LexiconLanguage.Cues(new Dictionary<Cue, IReadOnlyList<string>>()));
        var strengths = _reader.Read(StrengthsFile, new LexiconLanguage.Strengths(Empty<IReadOnlyList<string>>(), Empty<IReadOnlyList<string>>(), Empty<IReadOnlyList<string>>(), Empty<IReadOnlyList<string>>()));
        CheckStrengths(strengths.StrongestFirst);
        return new(
            [.. _reader.ReadAll(Topics, LexiconFile.Empty).Select(file => ReadTopic(file.Name, file.Content))],
            _classes,
            words.Inflections,
            spelling.Variants,
            spelling.RightWords.ToHashSet(StringComparer.Ordinal),
            spelling.Contracted.ToHashSet(StringComparer.Ordinal),
            english.Words.SelectMany(words => words.Split(' ')).ToHashSet(StringComparer.Ordinal),
            cues.Phrases.ToFrozenDictionary(cue => cue.Key, cue => (IReadOnlyList<PatternNode>)Patterns(CuesFile, $"$.phrases.{cue.Key}", cue.Value)),
            strengths.StrongestFirst,
            ReadPairs("outweighs", strengths.Outweighs),
            ReadPairs("implies", strengths.Implies),
            ReadPairs("impliesDenied", strengths.ImpliesDenied),
            ReadAnswers(),
            ReadTimes());
    }

    private FrozenDictionary<string, PatternNode> ReadClasses(IReadOnlyDictionary<string, IReadOnlyList<string>> rows)
    {
        var known = rows.Keys.ToFrozenSet(StringComparer.Ordinal);
        var classes = rows.ToFrozenDictionary(
            row => row.Key,
            row => (PatternNode)new PatternNode.Any(Patterns(WordsFile, $"$.classes.{row.Key}", row.Value, known)));
        foreach (var name in classes.Keys.Where(name => PatternNames.HoldsItself(name, classes)))
        {
            _reader.Fault(WordsFile, $"$.classes.{name}", "The class holds itself.", "Write the words of one of the classes out.");
        }

        return classes;
    }

    private LexiconTopic ReadTopic(string file, LexiconFile content) => new(
        file,
        content.Sign,
        content.Lasting,
        [.. content.Rules.Select((row, i) => ReadRule(file, $"$.rules[{i}]", row))],
        Patterns(file, "$.lookAlikes", content.LookAlikes));

    private LexiconRule ReadRule(string file, string path, LexiconFile.Row row)
    {
        if (row.Asked is { } asked && asked != "onset" && _slots.Find(asked) is null)
        {
            _reader.Fault(file, $"{path}.asked", $"There is no slot '{asked}'.", "Use an id of Knowledge/slots.json.");
        }

        return new(
            Patterns(file, $"{path}.say", row.Say),
            Values(file, $"{path}.means", row.Means),
            Values(file, $"{path}.worse", row.Worse),
            Values(file, $"{path}.better", row.Better),
            Values(file, $"{path}.spreads", row.Spreads),
            Values(file, $"{path}.denied", row.Denied),
            row.Asked,
            Values(file, $"{path}.with", row.With),
            row.AboutOther,
            row.Alone);
    }

    private AnswerWords ReadAnswers()
    {
        var answers = _reader.Read(AnswersFile, new LexiconLanguage.Answers(new Dictionary<Answer, IReadOnlyList<string>>(), Empty<int>(), Empty<IReadOnlyDictionary<Answer, IReadOnlyList<string>>>(), Empty<IReadOnlyDictionary<Answer, IReadOnlyList<string>>>()));
        return new(
            answers.Phrases.ToFrozenDictionary(row => row.Key, row => (IReadOnlyList<PatternNode>)Patterns(AnswersFile, $"$.phrases.{row.Key}", row.Value)),
            Meanings("slots", answers.Slots),
            Meanings("rephrased", answers.Rephrased),
            answers.Places);
    }

    private TimeWords ReadTimes()
    {
        var times = _reader.Read(TimesFile, new LexiconLanguage.Times(string.Empty, [], []));
        return new(
            [.. times.Spoken.Select((row, i) => new SpokenTime(Patterns(TimesFile, $"$.spoken[{i}].say", row.Say), row.As))],
            [.. times.Yearly.Select((row, i) => new YearlyTime(Patterns(TimesFile, $"$.yearly[{i}].say", row.Say), ReadDay($"$.yearly[{i}].on", row.On), row.About))]);
    }

    private YearlyDate ReadDay(string path, string text)
    {
        if (!YearlyDate.TryParse(text, out var date))
        {
            _reader.Fault(TimesFile, path, $"'{text}' is no day of the year.", "Write month and day (12-25), easter or easter-2, or month, weekday and which of them (11-thursday-4).");
        }

        return date;
    }

    private FrozenDictionary<string, IReadOnlyDictionary<Answer, IReadOnlyList<SlotValue>>> Meanings(string name, IReadOnlyDictionary<string, IReadOnlyDictionary<Answer, IReadOnlyList<string>>> slots) =>
        slots.ToFrozenDictionary(
            slot => slot.Key,
            slot => (IReadOnlyDictionary<Answer, IReadOnlyList<SlotValue>>)slot.Value.ToFrozenDictionary(
                row => row.Key,
                row => (IReadOnlyList<SlotValue>)Values(AnswersFile, $"$.{name}.{slot.Key}.{row.Key}", row.Value)));

    private List<PatternNode> Patterns(string file, string path, IReadOnlyList<string>? patterns, FrozenSet<string>? classes = null)
    {
        var nodes = new List<PatternNode>();
        for (var i = 0; i < (patterns?.Count ?? 0); i++)
        {
            if (!PatternParser.TryParse(patterns![i], out var node, out var problem))
            {
                _reader.Fault(file, $"{path}[{i}]", $"'{patterns[i]}': {problem}", "Mend the pattern; its notation is in Knowledge/lexicon/README.md.");
            }
            else if (PatternNames.In(node).FirstOrDefault(name => !(classes?.Contains(name) ?? _classes.ContainsKey(name))) is { } unknown)
            {
                _reader.Fault(file, $"{path}[{i}]", $"There is no word class '{unknown}'.", $"Use a class of {WordsFile}, or add it there.");
            }
            else
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    private List<SlotValue> Values(string file, string path, IReadOnlyList<string>? values)
    {
        var read = new List<SlotValue>();
        for (var i = 0; i < (values?.Count ?? 0); i++)
        {
            var parts = values![i].Split('/', 2);
            var value = new SlotValue(parts[0], parts[^1]);
            if (parts.Length == 2 && _slots.Find(value.Slot) is not null && (value.Value is SlotValue.Number or Finding.Unknown || _slots.Takes(value.Slot, value.Value)))
            {
                read.Add(value);
            }
            else
            {
                _reader.Fault(file, $"{path}[{i}]", $"'{values[i]}' is no value of a slot.", "Write slot/value with ids of Knowledge/slots.json.");
            }
        }

        return read;
    }

    private void CheckStrengths(IReadOnlyDictionary<string, IReadOnlyList<string>> strengths)
    {
        foreach (var (slot, values) in strengths)
        {
            Values(StrengthsFile, $"$.strongestFirst.{slot}", [.. values.Select(value => $"{slot}/{value}")]);
        }
    }

    private FrozenDictionary<SlotValue, IReadOnlyList<SlotValue>> ReadPairs(string name, IReadOnlyDictionary<string, IReadOnlyList<string>> rows) =>
        rows.SelectMany(row => Values(StrengthsFile, $"$.{name}", [row.Key]), (row, value) => (Value: value, Others: row.Value))
            .ToFrozenDictionary(row => row.Value, row => (IReadOnlyList<SlotValue>)Values(StrengthsFile, $"$.{name}.{row.Value.Slot}/{row.Value.Value}", row.Others));

    private static FrozenDictionary<string, T> Empty<T>() => FrozenDictionary<string, T>.Empty;
}
