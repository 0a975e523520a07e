using Microsoft.Recognizers.Text;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>Compares date-time results the way the originals' own test harness does: everything counts.</summary>
internal static class DateTimeSpecComparison
{
    /// <summary>What differs first, in words; null when all is as expected.</summary>
    public static string? FirstDifference(DateTimeSpecCase expected, IReadOnlyList<ModelResult> actual) =>
        Differs("results", Count(expected.Results.Count), Count(actual.Count)) is { } count
            ? $"{count}: {string.Join(", ", actual.Select(result => $"'{result.Text}'"))}"
            : expected.Results.Zip(actual, FirstDifference).FirstOrDefault(difference => difference is not null);

    private static string? FirstDifference(DateTimeSpecResult expected, ModelResult actual) =>
        Differs("Text", TextOf(expected), actual.Text)
        ?? Differs("TypeName", expected.Kind, actual.TypeName)
        ?? Differs("Start", Count(expected.Start), Count(actual.Start))
        ?? Differs("End", Count(expected.LastIndex), Count(actual.End))
        ?? FirstDifference(expected.Values, (List<Dictionary<string, string>>)actual.Resolution["values"]);

    // The merged parser keeps the case of the input; the recognizer does not.
    private static string TextOf(DateTimeSpecResult expected) => expected.TypeName is null ? expected.Text.ToLowerInvariant() : expected.Text;

    private static string? FirstDifference(IReadOnlyList<Dictionary<string, string>> expected, List<Dictionary<string, string>> actual) =>
        Differs("values", Count(expected.Count), Count(actual.Count))
        ?? expected.Zip(actual, (left, right) => Differs("value", Show(left), Show(right))).FirstOrDefault(difference => difference is not null);

    private static string Show(Dictionary<string, string> value) =>
        string.Join(", ", value.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Differs(string what, string expected, string actual) =>
        string.Equals(expected, actual, StringComparison.Ordinal) ? null : $"{what}: expected '{expected}', found '{actual}'";
}
