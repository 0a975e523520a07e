using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>A part of a certain day: "tomorrow morning".</summary>
/// <param name="Date">The day.</param>
/// <param name="Part">The part of it.</param>
/// <param name="IsNear">Whether it was named from now: "tonight", "this morning".</param>
internal sealed record PartOfDate(Temporal Date, DayPart Part, bool IsNear = false);
