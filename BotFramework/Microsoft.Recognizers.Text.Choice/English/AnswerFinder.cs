using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Choice.English;

/// <summary>Finds every yes and no of a text, in the order they stand.</summary>
internal sealed class AnswerFinder
{
    private const double LeastScore = 0.4;

    private readonly TokenizedText text;
    private readonly int wordCount;

    private AnswerFinder(string query)
    {
        text = new TokenizedText(query);
        wordCount = Enumerable.Range(0, text.Count).Count(CountsAsWord);
    }

    public static List<Answer> Find(string query)
    {
        var finder = new AnswerFinder(query);
        return [.. Enumerable.Range(0, finder.text.Count).SelectMany(finder.AnswersAt)];
    }

    private IEnumerable<Answer> AnswersAt(int at) =>
        from phrase in AnswerPhrase.All
        where Matches(at, phrase)
        select Answer(at, phrase, phrase.IsSymbol && IsSkinTone(at + 1) ? 2 : phrase.Tokens.Length);

    private Answer Answer(int at, AnswerPhrase phrase, int length)
    {
        var said = text.Text[text[at].Start..text[at + length - 1].End];
        var share = length / (double)wordCount;
        return new Answer(text[at].Start, said, phrase.Value, LeastScore + ((1 - LeastScore) * share));
    }

    private bool Matches(int at, AnswerPhrase phrase)
    {
        for (var index = 0; index < phrase.Tokens.Length; index++)
        {
            if (!text.Is(at + index, phrase.Tokens[index]) || !(phrase.IsSymbol || text.IsWholeWord(at + index)))
            {
                return false;
            }
        }

        return true;
    }

    // Punctuation is not counted; a hand and its skin tone count as two; letters and digits together as one.
    private bool CountsAsWord(int at) => text[at].Kind == TokenKind.Symbol
        ? text.Span(at).Length > 1 || AnswerPhrase.All.Any(phrase => phrase.IsSymbol && text.Is(at, phrase.Tokens[0]))
        : !text.TouchesWord(at) && !text.Is(at, "\uFE0F");

    // Five tones, U+1F3FB to U+1F3FF.
    private bool IsSkinTone(int at) =>
        text.Touches(at) && text.Span(at) is ['\uD83C', >= '\uDFFB' and <= '\uDFFF'];
}
