using System.Collections;
using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>The rules by category, and the categories that are read by code (numbers, names of months).</summary>
internal sealed class RuleBook
{
    private readonly Dictionary<string, Category> _categories = [];
    private readonly List<Category> _readerCategories = [];
    private readonly FrozenDictionary<string, int> _words;
    private readonly Dictionary<string, Func<Chart, int, IEnumerable<Reading>>> _readers;

    public RuleBook(IEnumerable<Rule> rules, Dictionary<string, Func<Chart, int, IEnumerable<Reading>>> readers)
    {
        _readers = readers;
        var byCategory = rules.ToLookup(rule => rule.Category);
        while (SpreadFirsts(byCategory))
        {
        }

        _words = byCategory.SelectMany(group => group).SelectMany(rule => rule.First.Words).Distinct()
            .Select((word, id) => (word, id)).ToFrozenDictionary(pair => pair.word, pair => pair.id);
        foreach (var name in byCategory.Select(group => group.Key).Concat(readers.Keys))
        {
            this[name].Take([.. byCategory[name].Select(Compile)], _words.Count);
        }
    }

    /// <summary>The category of that name.</summary>
    public Category this[string name]
    {
        get
        {
            if (!_categories.TryGetValue(name, out var category))
            {
                var reader = _readers.GetValueOrDefault(name);
                category = new Category(_categories.Count) { Reader = reader, Bit = reader == null ? 0 : 1UL << _readerCategories.Count };
                _categories.Add(name, category);
                if (reader != null)
                {
                    _readerCategories.Add(category);
                }
            }

            return category;
        }
    }

    /// <summary>The categories that are read by code; at most 64.</summary>
    public IReadOnlyList<Category> ReaderCategories => _readerCategories;

    public int CategoryCount => _categories.Count;

    /// <summary>The number of a word that some rule begins with; -1 where none does.</summary>
    public int FirstWord(string word) => _words.GetValueOrDefault(word, -1);

    private CompiledRule Compile(Rule rule)
    {
        var firsts = new BitArray(_words.Count);
        foreach (var word in rule.First.Words)
        {
            firsts[_words[word]] = true;
        }

        return new(
            rule.Pattern.Compile(static (_, at, path, ends) => ends.Add(new Ending(at, path)), name => this[name]),
            rule.Build,
            firsts,
            rule.First.Categories.Aggregate(0UL, (bits, name) => bits | this[name].Bit));
    }

    /// <summary>What begins a category begins every rule that begins with the category.</summary>
    private static bool SpreadFirsts(ILookup<string, Rule> rules)
    {
        var isChanged = false;
        foreach (var rule in rules.SelectMany(group => group))
        {
            foreach (var first in rule.First.Categories.ToList().SelectMany(category => rules[category]))
            {
                isChanged |= rule.First.Add(first.First);
            }
        }

        return isChanged;
    }
}
