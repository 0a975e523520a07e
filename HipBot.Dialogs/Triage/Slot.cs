namespace HipBot.Triage;

/// <summary>Something the bot wants to know.</summary>
/// <param name="Id">Kebab-case id, such as <c>night-pain</c>.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Multi">Whether several values can hold at once.</param>
/// <param name="Values">The values of a choice slot, in the order of the source list; empty for the other kinds.</param>
/// <param name="Parents">A value and the wider value that it implies (<c>long-run</c> is also <c>running</c>).</param>
public sealed record Slot(
    string Id,
    SlotKind Kind,
    bool Multi,
    IReadOnlyList<string> Values,
    IReadOnlyDictionary<string, string> Parents);
