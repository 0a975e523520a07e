namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>"last", "this" or "next", counted in whole periods.</summary>
/// <param name="Shift">How many periods from the present one.</param>
/// <param name="IsNearest">Whether the nearest such day is meant, not the one of the next or last week: "this past Friday".</param>
internal sealed record RelativeOrder(int Shift, bool IsNearest = false);
