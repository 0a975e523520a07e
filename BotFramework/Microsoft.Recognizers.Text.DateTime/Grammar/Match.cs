
namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A matched pattern with what its slots were filled with.</summary>
internal sealed class Match
{
    private readonly Path _path;

    public Match(Passage passage, int start, int end, Path path)
    {
        Passage = passage;
        Start = start;
        End = end;
        _path = path;
    }

    public Passage Passage { get; }

    public Moment Reference => Passage.Reference;

    public int Start { get; }

    public int End { get; }

    /// <summary>The value of a slot; null where an optional slot stayed empty.</summary>
    public T Get<T>(string name)
        where T : class
    {
        for (var step = _path; step != null; step = step.Previous)
        {
            if (step.Slot == name)
            {
                return (T)step.Value;
            }
        }

        return null;
    }

    public int Number(string name) => Get<Integer>(name).Value;

    public string Word(string name) => Get<string>(name);

    public bool Has(string name) => Get<object>(name) != null;

    /// <summary>Whether one of <paramref name="words"/> stands right before the match.</summary>
    public bool Follows(params ReadOnlySpan<string> words) => words.Contains(Passage.WordAt(Start - 1));

    /// <summary>Whether one of <paramref name="words"/> stands right after the match.</summary>
    public bool Precedes(params ReadOnlySpan<string> words) => words.Contains(Passage.WordAt(End));

    public bool Contains(string word)
    {
        for (var i = Start; i < End; i++)
        {
            if (Passage.WordAt(i) == word)
            {
                return true;
            }
        }

        return false;
    }
}
