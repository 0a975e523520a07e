using System.Globalization;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Reads an expression: operators by their binding, tightest first unary, then <c>^ * / % + - == != &amp; &lt; &gt; &amp;&amp; || ?? ?:</c>.</summary>
internal sealed class Parser
{
    private const int Deepest = 64;

    private static readonly Dictionary<string, (int Binding, string Function)> Binary = new(StringComparer.Ordinal)
    {
        ["??"] = (1, "coalesce"),
        ["||"] = (2, "or"),
        ["&&"] = (3, "and"),
        ["<"] = (4, "less"),
        ["<="] = (4, "lessOrEquals"),
        [">"] = (4, "greater"),
        [">="] = (4, "greaterOrEquals"),
        ["&"] = (5, "concat"),
        ["=="] = (6, "equals"),
        ["!="] = (6, "!="),
        ["+"] = (7, "add"),
        ["-"] = (7, "sub"),
        ["*"] = (8, "mul"),
        ["/"] = (8, "div"),
        ["%"] = (8, "mod"),
        ["^"] = (9, "exp"),
    };

    private readonly IReadOnlyList<Token> _tokens;
    private int _at;
    private int _depth;

    private Parser(IReadOnlyList<Token> tokens) => _tokens = tokens;

    /// <summary>Reads a whole expression, without <c>${</c> and <c>}</c>.</summary>
    /// <exception cref="ExpressionException">It is no expression, or calls a function that does not exist.</exception>
    public static Expression Parse(string text)
    {
        var parser = new Parser(Lexer.Read(text));
        var expression = parser.ReadExpression();
        return parser.Peek.Kind == TokenKind.End ? expression : throw parser.Unexpected();
    }

    private Token Peek => _tokens[_at];

    private Expression ReadExpression()
    {
        if (++_depth > Deepest)
        {
            throw new ExpressionException($"The expression is nested more than {Deepest} deep.");
        }

        var condition = ReadBinary(least: 1);
        if (Takes("?"))
        {
            var yes = ReadExpression();
            Expect(":");
            condition = CallOf("if", [condition, yes, ReadExpression()]);
        }

        _depth--;
        return condition;
    }

    private Expression ReadBinary(int least)
    {
        var left = ReadUnary();
        while (Peek.Kind == TokenKind.Symbol && Binary.TryGetValue(Peek.Text, out var next) && next.Binding >= least)
        {
            var isRightBound = Peek.Text == "^";
            _at++;
            left = CallOf(next.Function, [left, ReadBinary(isRightBound ? next.Binding : next.Binding + 1)]);
        }

        return left;
    }

    private Expression ReadUnary() => Peek switch
    {
        { Kind: TokenKind.Symbol, Text: "!" } => Skip(() => CallOf("not", [ReadUnary()])),
        { Kind: TokenKind.Symbol, Text: "-" } => Skip(() => CallOf("sub", [new Expression.Constant(0), ReadUnary()])),
        { Kind: TokenKind.Symbol, Text: "+" } => Skip(ReadUnary),
        _ => ReadPostfix(ReadPrimary()),
    };

    private Expression ReadPostfix(Expression expression)
    {
        while (true)
        {
            if (Takes("."))
            {
                expression = new Expression.Member(expression, ExpectName());
            }
            else if (Takes("["))
            {
                expression = new Expression.Item(expression, ReadExpression());
                Expect("]");
            }
            else
            {
                return expression;
            }
        }
    }

    private Expression ReadPrimary()
    {
        var token = Peek;
        _at++;
        return token switch
        {
            { Kind: TokenKind.String } => new Expression.Constant(token.Text),
            { Kind: TokenKind.Interpolation } => new Expression.Interpolation(TextTemplate.Parse(token.Text)),
            { Kind: TokenKind.Number } => ReadNumber(token.Text),
            { Kind: TokenKind.Name } => Takes("(") ? CallOf(token.Text, ReadList(")")) : ReadName(token.Text),
            { Text: "(" } => ReadGroup(),
            { Text: "[" } => CallOf("createArray", ReadList("]")),
            { Text: "{" } => ReadObject(),
            _ => throw Unexpected(token),
        };
    }

    private static Expression.Constant ReadNumber(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? new(JsonValue.Create(whole))
            : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? new(Numbers.Create(number))
            : throw new ExpressionException($"'{text}' is no number.");

    private static Expression ReadName(string name) => name switch
    {
        "true" => new Expression.Constant(true),
        "false" => new Expression.Constant(false),
        "null" => new Expression.Constant(null),
        _ => new Expression.Name(name),
    };

    private Expression ReadGroup()
    {
        var inner = ReadExpression();
        Expect(")");
        return inner;
    }

    private Expression.NewObject ReadObject()
    {
        var members = new List<KeyValuePair<string, Expression>>();
        while (!Takes("}"))
        {
            var key = Peek.Kind is TokenKind.Name or TokenKind.String ? Skip(() => _tokens[_at - 1].Text) : throw Unexpected();
            Expect(":");
            members.Add(KeyValuePair.Create(key, ReadExpression()));
            if (!Takes(",") && Peek.Text != "}")
            {
                throw Unexpected();
            }
        }

        return new(members);
    }

    // A lambda "x => body" counts as the two arguments "x, body" of the older spelling.
    private List<Expression> ReadList(string end)
    {
        var list = new List<Expression>();
        if (Takes(end))
        {
            return list;
        }

        do
        {
            list.Add(ReadExpression());
        }
        while (Takes(",") || Takes("=>"));
        Expect(end);
        return list;
    }

    private static Expression.Call CallOf(string name, List<Expression> arguments)
    {
        var function = Functions.Find(name) ?? throw new ExpressionException($"There is no function '{name}'.");
        return arguments.Count >= function.Least && arguments.Count <= function.Most
            ? new(function, arguments)
            : throw new ExpressionException($"'{name}' takes {function.Least} to {function.Most} arguments, not {arguments.Count}.");
    }

    private T Skip<T>(Func<T> then)
    {
        _at++;
        return then();
    }

    private bool Takes(string symbol)
    {
        if (Peek.Kind != TokenKind.Symbol || Peek.Text != symbol)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(string symbol)
    {
        if (!Takes(symbol))
        {
            throw Unexpected();
        }
    }

    private string ExpectName() => Peek.Kind == TokenKind.Name ? Skip(() => _tokens[_at - 1].Text) : throw Unexpected();

    private ExpressionException Unexpected() => Unexpected(Peek);

    private static ExpressionException Unexpected(Token token) =>
        new(token.Kind == TokenKind.End ? "The expression ends too early." : $"'{token.Text}' is not expected there.");
}
