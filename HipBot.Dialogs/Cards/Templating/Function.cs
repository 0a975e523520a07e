using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>A function of the expression language.</summary>
/// <param name="Name">As it is called.</param>
/// <param name="Least">The least number of arguments.</param>
/// <param name="Most">The greatest number of arguments.</param>
/// <param name="Body">What it does; takes its arguments unevaluated, since some functions look at them more than once or not at all.</param>
internal sealed record Function(string Name, int Least, int Most, Func<IReadOnlyList<Expression>, Scope, Value> Body)
{
    /// <summary>A function of values alone.</summary>
    public static Function Of(string name, int least, int most, Func<JsonNode?[], Value> body) =>
        new(name, least, most, (arguments, scope) => body([.. arguments.Select(argument => argument.Evaluate(scope).Node)]));

    public static Function Of(string name, Func<JsonNode?, Value> body) => Of(name, 1, 1, arguments => body(arguments[0]));

    public static Function Of(string name, Func<JsonNode?, JsonNode?, Value> body) => Of(name, 2, 2, arguments => body(arguments[0], arguments[1]));
}
