namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>The kinds of expression that have a place on the time line.</summary>
internal enum TemporalKind
{
    Date,
    Time,
    DateTime,
    DateRange,
    TimeRange,
    DateTimeRange,
}
