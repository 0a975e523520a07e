namespace HipBot.Cards.Templating;

/// <summary>An expression cannot be read, or cannot be evaluated with this data; the text stays as it was written.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
