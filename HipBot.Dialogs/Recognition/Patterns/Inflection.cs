namespace HipBot.Recognition;

/// <summary>The forms of an English word: plural, third person, past and -ing.</summary>
internal sealed class Inflection
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _irregular;

    public Inflection(IReadOnlyDictionary<string, IReadOnlyList<string>> irregular) => _irregular = irregular;

    /// <summary>Every form of a lemma, itself first; listed forms replace the regular ones.</summary>
    public IEnumerable<string> FormsOf(string lemma) =>
        _irregular.TryGetValue(lemma, out var forms) ? [lemma, .. forms] : Regular(lemma).Prepend(lemma).Distinct();

    private static IEnumerable<string> Regular(string lemma) => lemma switch
    {
        [.. var stem, 'e'] => [lemma + "s", lemma + "d", stem + "ing"],
        [.. var stem, 'y'] when !EndsInVowel(stem) => [stem + "ies", stem + "ied", lemma + "ing"],
        _ when Doubles(lemma) => [lemma + "s", lemma + lemma[^1] + "ed", lemma + lemma[^1] + "ing", lemma + "ed", lemma + "ing"],
        _ when TakesEs(lemma) => [lemma + "es", lemma + "ed", lemma + "ing"],
        _ => [lemma + "s", lemma + "ed", lemma + "ing"],
    };

    private static bool TakesEs(string lemma) => lemma is [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'];

    // People write both "traveled" and "travelled", so a final consonant after one vowel gives both.
    private static bool Doubles(string lemma) =>
        lemma.Length > 2 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]);

    private static bool EndsInVowel(string stem) => stem.Length > 0 && IsVowel(stem[^1]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
