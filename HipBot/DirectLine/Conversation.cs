namespace HipBot.DirectLine;

/// <summary>A conversation that was started on the embedded Direct Line.</summary>
/// <param name="UserId">Whom the bot has been told of; null until the first message names somebody.</param>
/// <param name="Ended">An endOfConversation was said: nothing more is accepted, the history stays.</param>
internal sealed record Conversation(string Id, string? UserId, string? UserName, string? Locale, bool Ended);
