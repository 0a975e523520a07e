namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>A line of a unit table.</summary>
/// <param name="Spellings">Every way to write it; see <see cref="SpellingPattern"/>.</param>
/// <param name="NeedsNumber">Whether the spelling says a unit only right after a number, being a common word or letter.</param>
/// <param name="CaseSensitive">Whether the spelling counts only as it stands: mb is not MB.</param>
/// <param name="AfterHyphen">The spellings that may follow a number with a hyphen: "ten-mile", but not "ten-metre".</param>
/// <param name="BeforeNumber">Whether the unit stands before its number: "age 34".</param>
internal sealed record UnitEntry(
    string Unit, string Spellings, string Subtype = null, bool NeedsNumber = false, bool CaseSensitive = false, string AfterHyphen = null, bool BeforeNumber = false)
{
    private readonly Lazy<HashSet<string>> _afterHyphen = new(() => AfterHyphen == null ? [] : [.. SpellingPattern.Expand(AfterHyphen)]);

    /// <summary>Whether what is written may follow a number with a hyphen.</summary>
    public bool MayFollowHyphen(string written) => _afterHyphen.Value.Contains(written);
}
