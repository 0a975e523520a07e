using System.Text;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>A string with <c>${expressions}</c> in it.</summary>
internal sealed class TextTemplate
{
    private readonly IReadOnlyList<Part> _parts;

    private TextTemplate(IReadOnlyList<Part> parts) => _parts = parts;

    /// <summary>Whether the string is one expression and nothing else, so that its value keeps its type.</summary>
    public bool IsExpression => _parts is [{ IsExpression: true }];

    /// <summary>Whether there is any expression in it.</summary>
    public bool HasExpressions => _parts.Any(part => part.IsExpression);

    /// <summary>What is wrong with its expressions; such an expression stays as it was written.</summary>
    public IEnumerable<string> Faults => from part in _parts where part.Fault.Length > 0 select $"{part.Text}: {part.Fault}";

    /// <summary>The expressions that could be read.</summary>
    public IEnumerable<Expression> Expressions => from part in _parts where part.Expression is not null select part.Expression;

    public static TextTemplate Parse(string text)
    {
        var parts = new List<Part>();
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (IsAt(text, at, "\\${"))
            {
                plain.Append("${");
                at += 2;
            }
            else if (IsAt(text, at, "${") && EndOf(text, at + 2) is var end and > 0)
            {
                Flush(parts, plain);
                parts.Add(Part.Read(text[at..(end + 1)]));
                at = end;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        Flush(parts, plain);
        return new(parts);
    }

    /// <summary>The value: of its own type where the string is one expression, else text.</summary>
    public JsonNode? Expand(Scope scope) =>
        IsExpression ? ExpandWhole(_parts[0], scope) : JsonValue.Create(string.Concat(_parts.Select(part => ExpandInText(part, scope))));

    /// <summary>The value of a string that is one expression; missing where it cannot be evaluated, or is no expression.</summary>
    public Value Evaluate(Scope scope) => IsExpression ? Evaluate(_parts[0], scope) : Value.Missing;

    private static JsonNode? ExpandWhole(Part part, Scope scope) =>
        Evaluate(part, scope) is { IsMissing: false } value ? value.Node?.DeepClone() : JsonValue.Create(Unresolved(part, scope));

    private static string ExpandInText(Part part, Scope scope) =>
        part.IsExpression && Evaluate(part, scope).Node is { } node ? Texts.Of(node) : Unresolved(part, scope);

    // A path that leads nowhere is named, with the positions worked out; anything else stays as it was written.
    private static string Unresolved(Part part, Scope scope) => part.Expression?.PathIn(scope) is { } path ? $"${{{path}}}" : part.Text;

    private static Value Evaluate(Part part, Scope scope)
    {
        try
        {
            return part.Expression?.Evaluate(scope) ?? Value.Missing;
        }
        catch (ExpressionException)
        {
            return Value.Missing;
        }
    }

    private static void Flush(List<Part> parts, StringBuilder plain)
    {
        if (plain.Length > 0)
        {
            parts.Add(new(plain.ToString(), null, string.Empty));
            plain.Clear();
        }
    }

    private static bool IsAt(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    // Index of the brace that closes the expression; braces within quotes do not count. 0 where none does.
    private static int EndOf(string text, int at)
    {
        var depth = 1;
        for (var quote = '\0'; at < text.Length; at++)
        {
            var c = text[at];
            if (quote != '\0')
            {
                at += c == '\\' ? 1 : 0;
                quote = c == quote ? '\0' : quote;
                continue;
            }

            quote = c is '\'' or '"' or '`' ? c : '\0';
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return 0;
    }

    private sealed record Part(string Text, Expression? Expression, string Fault)
    {
        public bool IsExpression => Expression is not null || Fault.Length > 0;

        public static Part Read(string text)
        {
            try
            {
                return new(text, Parser.Parse(text[2..^1]), string.Empty);
            }
            catch (ExpressionException exception)
            {
                return new(text, null, exception.Message);
            }
        }
    }
}
