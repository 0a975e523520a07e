namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>How fine a date is given; a range is counted in the finer grain of its two ends.</summary>
internal enum Grain
{
    Day,
    Week,
    Month,
    Year,
}
