namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>A duration as a bound: "more than an hour".</summary>
/// <param name="Duration">The bound.</param>
/// <param name="Mod">more, less or approx.</param>
internal sealed record ModifiedDuration(Duration Duration, string Mod);
