using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>A function of the expression language.</summary>
/// <param name="Name">As it is called.</param>
/// <param name="Least">The least number of arguments.</param>
/// <param name="Most">The greatest number of arguments.</param>
/// <param name="Body">What it does; takes its arguments unevaluated, since some functions look at them more than once or not at all.</param>
internal sealed record Function(string Name, int Least, int Most, Func<IReadOnlyList<Expression>, Scope, Value> Body)
{
    /// <summary>A function of values alone; a path that leads nowhere is the text <c>${path}</c> to it, as in Microsoft's engines.</summary>
    public static Function Of(string name, int least, int most, Func<JsonNode?[], Value> body) =>
        new(name, least, most, (arguments, scope) => body([.. arguments.Select(argument => ValueOf(argument, scope))]));

    public static Function Of(string name, Func<JsonNode?, Value> body) => Of(name, 1, 1, arguments => body(arguments[0]));

    /// <summary>A question about values, to which a path that leads nowhere is null.</summary>
    public static Function Asking(string name, Func<JsonNode?, bool> body) =>
        new(name, 1, 1, (arguments, scope) => body(arguments[0].Evaluate(scope).Node));

    public static Function Asking(string name, Func<JsonNode?, JsonNode?, bool> body) =>
        new(name, 2, 2, (arguments, scope) => body(arguments[0].Evaluate(scope).Node, arguments[1].Evaluate(scope).Node));

    public static Function Of(string name, Func<JsonNode?, JsonNode?, Value> body) => Of(name, 2, 2, arguments => body(arguments[0], arguments[1]));

    /// <summary>The value of an argument; a path that leads nowhere is the text <c>${path}</c> to it, but null in a <c>$when</c>.</summary>
    public static JsonNode? ValueOf(Expression argument, Scope scope) =>
        argument.Evaluate(scope) is var value && value.IsMissing && scope.NamesMissing && argument.PathIn(scope) is { } path
            ? JsonValue.Create($"${{{path}}}")
            : value.Node;
}
