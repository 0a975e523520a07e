namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>A line of a unit table.</summary>
/// <param name="Spellings">Every way to write it; see <see cref="SpellingPattern"/>.</param>
/// <param name="NeedsNumber">Whether the spelling says a unit only right after a number, being a common word or letter.</param>
/// <param name="CaseSensitive">Whether the spelling counts only as it stands: mb is not MB.</param>
internal sealed record UnitEntry(string Unit, string Spellings, string Subtype = null, bool NeedsNumber = false, bool CaseSensitive = false);
