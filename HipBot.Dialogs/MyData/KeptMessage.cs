namespace HipBot.MyData;

/// <summary>A message of a transcript.</summary>
/// <param name="At">When it was said.</param>
/// <param name="IsBot">Whether the bot said it.</param>
/// <param name="Text">Its text, or the card in words.</param>
public sealed record KeptMessage(DateTimeOffset At, bool IsBot, string Text);
