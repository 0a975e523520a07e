namespace HipBot.DirectLine;

/// <summary>What a token says: one conversation, perhaps its user, perhaps the pages that may use it.</summary>
/// <param name="ConversationId">The only conversation that the token opens.</param>
/// <param name="UserId">The user whom every activity comes from; null where clients name users themselves.</param>
/// <param name="UserName">The user's name; null where unknown.</param>
/// <param name="Locale">The language that the conversation starts in; null where unknown.</param>
/// <param name="TrustedOrigins">Origins of the pages that may use the token; empty for any.</param>
internal sealed record TokenGrant(
    string ConversationId,
    string? UserId = null,
    string? UserName = null,
    string? Locale = null,
    IReadOnlyList<string>? TrustedOrigins = null);
