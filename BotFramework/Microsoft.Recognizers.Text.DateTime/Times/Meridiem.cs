namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>The half of the day.</summary>
internal enum Meridiem
{
    Either,
    Am,
    Pm,
}
