using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HipBot.Cards.Templating;

internal static class LogicFunctions
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    public static IReadOnlyList<Function> All { get; } =
    [
        new("and", 1, int.MaxValue, (list, scope) => list.All(item => Logic.IsTrue(item, scope))),
        new("or", 1, int.MaxValue, (list, scope) => list.Any(item => Logic.IsTrue(item, scope))),
        new("not", 1, 1, (list, scope) => !Logic.IsTrue(list[0], scope)),
        new("if", 3, 3, (list, scope) => Function.ValueOf(list[Logic.IsTrue(list[0], scope) ? 1 : 2], scope)),
        Function.Of("coalesce", 1, int.MaxValue, list => list.FirstOrDefault(value => value is not null)),
        Function.Of("ignore", value => value),
        Function.Asking("equals", (one, other) => Logic.AreEqual(one, other)),
        Function.Asking("!=", (one, other) => !Logic.AreEqual(one, other)),
        Function.Asking("less", (one, other) => Logic.Compare(one, other) < 0),
        Function.Asking("lessOrEquals", (one, other) => Logic.Compare(one, other) <= 0),
        Function.Asking("greater", (one, other) => Logic.Compare(one, other) > 0),
        Function.Asking("greaterOrEquals", (one, other) => Logic.Compare(one, other) >= 0),
        Function.Asking("exists", value => value is not null),
        Function.Asking("empty", value => Logic.IsEmpty(value)),
        Function.Asking("bool", ToBool),
        Function.Of("isMatch", (text, pattern) => IsMatch(Texts.Expect(text), Texts.Expect(pattern))),
    ];

    private static bool ToBool(JsonNode? value) => value switch
    {
        _ when Numbers.Is(value) => Numbers.Of(value) != 0,
        _ when Texts.Is(value) => !string.Equals(Texts.Of(value), "false", StringComparison.OrdinalIgnoreCase),
        _ => Logic.IsTrue(value),
    };

    private static bool IsMatch(string text, string pattern)
    {
        try
        {
            return pattern.Length > 0
                ? Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Patience)
                : throw new ExpressionException("The pattern is empty.");
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            throw new ExpressionException(exception.Message);
        }
    }
}
