namespace HipBot.Recognition;

/// <summary>A phrase pattern of the lexicon, as read.</summary>
public abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One word: <c>groin</c>.</summary>
    public sealed record Word(string Text) : PatternNode;

    /// <summary>A word in any of its forms: <c>run+</c> is also runs, running, ran.</summary>
    public sealed record Inflected(string Lemma) : PatternNode;

    /// <summary>Any phrase of a word class: <c>{cannot}</c>.</summary>
    public sealed record WordClass(string Name) : PatternNode;

    /// <summary>One of several: <c>(left|right)</c>.</summary>
    public sealed record Any(IReadOnlyList<PatternNode> Choices) : PatternNode;

    /// <summary>There or not: <c>[the]</c>.</summary>
    public sealed record Maybe(PatternNode Inner) : PatternNode;

    /// <summary>Up to so many words in between: <c>_</c> is two, <c>_5</c> is five.</summary>
    public sealed record Gap(int Most) : PatternNode;

    /// <summary>Any one word, not at the beginning: <c>*</c>.</summary>
    public sealed record AnyWord : PatternNode;

    /// <summary>A number, in digits or words: <c>#</c>.</summary>
    public sealed record Number : PatternNode;

    /// <summary>A comma may stand here, or not: <c>,</c>.</summary>
    public sealed record Comma : PatternNode;

    /// <summary>One after the other.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode;
}
