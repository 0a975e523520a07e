namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>What a single word says in a number; the value of a part ("quarter") is what it divides by.</summary>
internal readonly record struct NumberWord(WordClass Class, double Value, bool IsPlural = false)
{
    public bool IsDivisor => Class is WordClass.Ordinal or WordClass.RoundOrdinal or WordClass.Part;
}
