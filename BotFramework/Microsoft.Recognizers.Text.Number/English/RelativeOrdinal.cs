namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>A phrase that counts from the current or the last place.</summary>
/// <param name="Words">How many tokens the phrase has.</param>
internal sealed record RelativeOrdinal(string[] Phrase, long Offset, string RelativeTo)
{
    public int Words => Phrase.Length;
}
