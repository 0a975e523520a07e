using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HipBot.Knowledge;

/// <summary>How people ask after a cause, such as "why not a stress fracture?": <c>Knowledge/cause-questions.json</c>.</summary>
public sealed partial class CauseQuestions
{
    private const string Name = "Knowledge/cause-questions.json";

    private const int LongestPhrase = 8;

    private readonly FrozenSet<string> _ask;
    private readonly FrozenSet<string> _between;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _meanings;

    private CauseQuestions(CausesFile file)
    {
        _ask = file.Ask.ToFrozenSet(StringComparer.Ordinal);
        _between = file.Between.ToFrozenSet(StringComparer.Ordinal);
        _meanings = file.Causes
            .SelectMany(row => row.Names, (row, name) => (Name: name, row.Means))
            .DistinctBy(row => row.Name)
            .ToFrozenDictionary(row => row.Name, row => row.Means, StringComparer.Ordinal);
    }

    /// <summary>The everyday names of one cause and no other.</summary>
    public IEnumerable<string> NamesOf(string condition) => _meanings.Where(row => row.Value is [var only] && only == condition).Select(row => row.Key).Order(StringComparer.Ordinal);

    /// <summary>What an utterance asks after, and where in it; null where it asks after no cause.</summary>
    public (IReadOnlyList<string> Causes, int Start, int Length)? Find(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var words = Word().Matches(utterance.ToLowerInvariant().Replace('\u2019', '\''));
        for (var start = 0; start < words.Count; start++)
        {
            var name = start + Longest(words, start, _ask.Contains);
            for (var skipped = 1; name > start && skipped > 0; name += skipped)
            {
                skipped = Longest(words, name, _between.Contains);
            }

            var length = name > start ? Longest(words, name, _meanings.ContainsKey) : 0;
            if (length > 0)
            {
                var last = words[name + length - 1];
                return (_meanings[Phrase(words, name, length)], words[start].Index, last.Index + last.Length - words[start].Index);
            }
        }

        return null;
    }

    internal static CauseQuestions Read(KnowledgeReader reader, ConditionList conditions)
    {
        var file = reader.Read(Name, new CausesFile([], [], []));
        for (var i = 0; i < file.Causes.Count; i++)
        {
            foreach (var id in file.Causes[i].Means.Where(id => conditions.Find(id) is null))
            {
                reader.Fault(Name, $"$.causes[{i}].means", $"There is no condition '{id}'.", "Use an id of Knowledge/conditions.");
            }
        }

        foreach (var twice in file.Causes.SelectMany(row => row.Names).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.causes", $"The name '{twice.Key}' stands {twice.Count()} times.", "Keep it at one row; a row may mean several causes.");
        }

        return new(file);
    }

    // The longest phrase of a kind that begins at a word, so that "hip stress fracture" is not taken for "fracture"; 0 where none does.
    private static int Longest(MatchCollection words, int start, Func<string, bool> isOfKind)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - start); length > 0; length--)
        {
            if (isOfKind(Phrase(words, start, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private static string Phrase(MatchCollection words, int start, int length) => string.Join(' ', words.Skip(start).Take(length).Select(word => word.Value));

    [GeneratedRegex(@"[\p{L}\p{N}']+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    internal sealed record CausesFile(IReadOnlyList<string> Ask, IReadOnlyList<string> Between, IReadOnlyList<Row> Causes);

    internal sealed record Row(IReadOnlyList<string> Means, IReadOnlyList<string> Names);
}
