using System.Text.Json;

namespace HipBot.Knowledge;

/// <summary>Something that adds to hip pain without being its cause, with advice.</summary>
/// <param name="Id">Id, such as <c>factor-mileage-spike</c>.</param>
/// <param name="Name">A few words, as a heading.</param>
/// <param name="Say">How it adds to the pain.</param>
/// <param name="Advice">What to change.</param>
/// <param name="When">Findings by which it is recognised, a rule as in terms.json; absent where the bot does not ask for it.</param>
public sealed record Factor(string Id, string Name, Statement Say, Statement Advice, JsonElement? When = null);
