namespace HipBot.Cards.Templating;

/// <summary>What a word of the expression language is.</summary>
internal enum TokenKind
{
    End,
    Name,
    Number,
    String,
    Interpolation,
    Symbol,
}
