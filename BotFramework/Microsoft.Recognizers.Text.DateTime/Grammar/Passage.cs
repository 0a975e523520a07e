using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A tokenized text with the moment it is read at.</summary>
internal sealed class Passage
{
    private readonly TokenizedText _text;
    private readonly string[] _words;

    public Passage(string text, Moment reference)
    {
        // The typographic apostrophe of "o’clock" and "1970’s" is as long as the plain one.
        _text = new TokenizedText(text.Replace('\u2019', '\''));
        _words = new string[_text.Count];
        Reference = reference;
    }

    public Moment Reference { get; }

    public int Count => _words.Length;

    /// <summary>The lower-cased word or sign at <paramref name="index"/>; empty outside the text.</summary>
    public string WordAt(int index) => index >= 0 && index < _words.Length ? _words[index] ??= _text.Span(index).ToString() : string.Empty;

    public bool IsNumber(int index) => _text.IsDigits(index);

    public bool IsWord(int index) => _text.Has(index) && _text[index].Kind == TokenKind.Word;

    /// <summary>Whether the token at <paramref name="index"/> touches the one before it.</summary>
    public bool IsGlued(int index) => _text.Touches(index);

    /// <summary>Index of the first UTF-16 unit of a token.</summary>
    public int StartOf(int index) => _text[index].Start;

    /// <summary>Index after the last UTF-16 unit of a token.</summary>
    public int EndOf(int index) => _text[index].End;

    /// <summary>The lower-cased text of the tokens from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public string TextOf(int start, int end) => _text.Slice(StartOf(start), EndOf(end - 1));
}
