using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>A range of numbers; a side without a bound is null.</summary>
/// <param name="Next">The token after the range.</param>
internal sealed record NumberRange(int Next, double? Low, bool IncludesLow, double? High, bool IncludesHigh)
{
    /// <summary>The range in interval notation: [20,30), (,30].</summary>
    public string Interval => $"{(IncludesLow ? '[' : '(')}{Format(Low)},{Format(High)}{(IncludesHigh ? ']' : ')')}";

    private static string Format(double? value) => value?.ToString("G15", CultureInfo.InvariantCulture);
}
