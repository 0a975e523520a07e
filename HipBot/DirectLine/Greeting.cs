namespace HipBot.DirectLine;

/// <summary>What tells the bot who has come into a conversation.</summary>
/// <param name="Id">Its id, the same each time that it is told.</param>
/// <param name="Json">The activity as the bot gets it.</param>
internal sealed record Greeting(string Id, string Json);
