using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>A parsed expression.</summary>
internal abstract record Expression
{
    public abstract Value Evaluate(Scope scope);

    /// <summary>The path that it follows through the data, positions worked out; null where it is no path.</summary>
    public virtual string? PathIn(Scope scope) => null;

    internal sealed record Constant(JsonNode? Node) : Expression
    {
        public override Value Evaluate(Scope scope) => Node;
    }

    internal sealed record Name(string Id) : Expression
    {
        public override Value Evaluate(Scope scope) => scope.Find(Id);

        public override string? PathIn(Scope scope) => Id;
    }

    internal sealed record Member(Expression Of, string Id) : Expression
    {
        public override Value Evaluate(Scope scope) => Scope.Member(Of.Evaluate(scope).Node, Id);

        public override string? PathIn(Scope scope) => Of.PathIn(scope) is { } path ? $"{path}.{Id}" : null;
    }

    internal sealed record Item(Expression Of, Expression At) : Expression
    {
        public override Value Evaluate(Scope scope)
        {
            var at = At.Evaluate(scope).Node;
            return Of.Evaluate(scope).Node switch
            {
                JsonArray array when Numbers.Is(at) => Numbers.Whole(at) is var i && i >= 0 && i < array.Count ? array[i] : Value.Missing,
                JsonObject members when Texts.Is(at) => Scope.Member(members, Texts.Of(at)),
                _ => Value.Missing,
            };
        }

        public override string? PathIn(Scope scope) =>
            Of.PathIn(scope) is { } path && At.Evaluate(scope).Node is { } at && Numbers.TryWhole(at, out var position) ? $"{path}[{position}]" : null;
    }

    /// <summary>Text in back-ticks with expressions in it.</summary>
    internal sealed record Interpolation(TextTemplate Text) : Expression
    {
        public override Value Evaluate(Scope scope) => Texts.Of(Text.Expand(scope));
    }

    /// <summary>A function of a known name; operators are calls of the function that they stand for.</summary>
    internal sealed record Call(Function Function, IReadOnlyList<Expression> Arguments) : Expression
    {
        public override Value Evaluate(Scope scope) => Function.Body(Arguments, scope);
    }

    internal sealed record NewObject(IReadOnlyList<KeyValuePair<string, Expression>> Members) : Expression
    {
        public override Value Evaluate(Scope scope) =>
            new JsonObject(Members.Select(member => KeyValuePair.Create(member.Key, member.Value.Evaluate(scope).Node?.DeepClone())));
    }
}
