namespace HipBot.Cards.Templating;

/// <summary>A word of the expression language.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a string, what it stands for.</param>
internal readonly record struct Token(TokenKind Kind, string Text);
