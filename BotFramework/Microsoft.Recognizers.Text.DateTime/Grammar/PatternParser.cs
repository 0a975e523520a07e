namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>
/// Reads the notation of the rules: <c>word</c>, <c>(one two|three)</c>, <c>name=(one|two)</c> which keeps the words,
/// <c>&lt;name:Category&gt;</c>, a trailing <c>?</c> for "or nothing", a leading <c>~</c> for "without a space before",
/// a backslash before a mark that stands for itself.
/// </summary>
internal sealed class PatternParser
{
    private const string Marks = "()|<>? ";
    private readonly string _text;
    private int _at;

    private PatternParser(string text) => _text = text;

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    public static Sequence Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var sequence = parser.ReadSequence();
        return parser._at == pattern.Length
            ? sequence
            : throw new FormatException($"Unexpected '{parser.Current}' at {parser._at} in \"{pattern}\".");
    }

    private Sequence ReadSequence()
    {
        var elements = new List<Element>();
        while (_at < _text.Length && Current is not ('|' or ')'))
        {
            if (Current == ' ')
            {
                _at++;
            }
            else
            {
                elements.Add(ReadElement());
            }
        }

        return new Sequence(elements);
    }

    private Element ReadElement()
    {
        var isGlued = Accept('~');
        if (Accept('<'))
        {
            return ReadSlot(isGlued);
        }

        if (Accept('('))
        {
            return ReadChoice(null, isGlued);
        }

        var word = Accept('\\') ? _text[_at++].ToString() : ReadUntil(Marks);
        if (Current == '(' && word.Length > 1 && word[^1] == '=')
        {
            _at++;
            return ReadChoice(word[..^1], isGlued);
        }

        return new Literal(word) { IsOptional = Accept('?'), MustBeGlued = isGlued };
    }

    private Slot ReadSlot(bool isGlued)
    {
        var parts = ReadUntil(">").Split(':');
        _at++;
        return new Slot(parts[0], parts[^1]) { IsOptional = Accept('?'), MustBeGlued = isGlued };
    }

    private Choice ReadChoice(string name, bool isGlued)
    {
        var options = new List<Sequence> { ReadSequence() };
        while (Accept('|'))
        {
            options.Add(ReadSequence());
        }

        if (!Accept(')'))
        {
            throw new FormatException($"Missing ')' in \"{_text}\".");
        }

        return new Choice(options) { Name = name, IsOptional = Accept('?'), MustBeGlued = isGlued };
    }

    private bool Accept(char sign)
    {
        var found = Current == sign;
        _at += found ? 1 : 0;
        return found;
    }

    private string ReadUntil(string marks)
    {
        var start = _at;
        while (_at < _text.Length && !marks.Contains(_text[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        return _text[start.._at];
    }
}
