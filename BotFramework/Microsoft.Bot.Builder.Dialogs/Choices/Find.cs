namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices and values that a text names in words.</summary>
public class Find
{
    private const int DefaultMaxTokenDistance = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices that a text names by value, button title or synonym, in the order of the text.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        var names = choices
            .SelectMany((choice, index) => Names(choice, options).Select(name => new SortedValue { Value = name, Index = index }))
            .ToList();
        return FindValues(utterance, names, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Text = found.Text,
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>The values that a text names, in its order; each index once, and no word counted for two of them.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        options ??= new FindValuesOptions();
        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options.Locale);

        // The longest value goes first, whatever its score, so that "lime" does not take its word from "key lime".
        var matches = values
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => FindValue(tokens, value, tokenizer(value.Value.Trim(), options.Locale), options));

        var results = new List<ModelResult<FoundValue>>();
        var foundIndexes = new HashSet<int>();
        var usedTokens = new HashSet<int>();
        foreach (var match in matches)
        {
            var span = Enumerable.Range(match.Start, match.End - match.Start + 1);
            if (foundIndexes.Contains(match.Resolution.Index) || span.Any(usedTokens.Contains))
            {
                continue;
            }

            foundIndexes.Add(match.Resolution.Index);
            usedTokens.UnionWith(span);
            results.Add(InCharacters(match, tokens, utterance));
        }

        return [.. results.OrderBy(result => result.Start)];
    }

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (options is not { NoValue: true })
        {
            yield return choice.Value;
        }

        if (choice.Action?.Title != null && options is not { NoAction: true })
        {
            yield return choice.Action.Title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }

    private static IEnumerable<ModelResult<FoundValue>> FindValue(List<Token> tokens, SortedValue value, List<Token> words, FindValuesOptions options)
    {
        // A value may be named twice: "the last one" in "the last time I chose the last one".
        var from = 0;
        while (from < tokens.Count && Match(tokens, from, value, words, options) is { } match)
        {
            from = match.End + 1;
            yield return match;
        }
    }

    // The words have to come in the order of the value, with few others between them. Places are those of tokens.
    private static ModelResult<FoundValue> Match(List<Token> tokens, int from, SortedValue value, List<Token> words, FindValuesOptions options)
    {
        var maxDistance = options.MaxTokenDistance ?? DefaultMaxTokenDistance;
        int matched = 0, skipped = 0, start = -1, end = -1;
        foreach (var word in words)
        {
            var position = tokens.FindIndex(from, token => token.Normalized == word.Normalized);
            var distance = matched > 0 ? position - from : 0;
            if (position < 0 || distance > maxDistance)
            {
                continue;
            }

            matched++;
            skipped += distance;
            from = position + 1;
            start = start < 0 ? position : start;
            end = position;
        }

        if (matched == 0 || (matched < words.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        var completeness = (float)matched / words.Count;
        var accuracy = (float)matched / (matched + skipped);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = completeness * accuracy },
        };
    }

    private static ModelResult<FoundValue> InCharacters(ModelResult<FoundValue> match, List<Token> tokens, string utterance)
    {
        match.Start = tokens[match.Start].Start;
        match.End = tokens[match.End].End;
        match.Text = utterance[match.Start..(match.End + 1)];
        return match;
    }
}
