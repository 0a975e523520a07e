using System.Text.Json;

namespace HipBot.Knowledge;

/// <summary>Something that a club can change for its members.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">What members told of, as it stands in a sentence.</param>
/// <param name="When">Findings by which it is recognised, a rule as in terms.json.</param>
/// <param name="Advice">What the club could do.</param>
public sealed record ClubChange(string Id, string Name, JsonElement When, Statement Advice);
