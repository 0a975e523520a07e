using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>A part of a certain day: "tomorrow morning".</summary>
internal sealed record PartOfDate(Temporal Date, DayPart Part);
