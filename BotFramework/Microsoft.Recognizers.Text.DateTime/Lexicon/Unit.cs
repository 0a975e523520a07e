namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>A unit of duration.</summary>
/// <param name="Code">Its letters in TIMEX.</param>
/// <param name="Seconds">How long one is counted in a resolution, in seconds.</param>
/// <param name="Multiple">How many of the TIMEX unit one is: a decade is ten years.</param>
/// <param name="IsTime">Whether it stands after the T.</param>
internal sealed record Unit(string Code, int Seconds, int Multiple, bool IsTime)
{
    /// <summary>Whether it takes its share of the calendar, not of the clock.</summary>
    public bool IsDate => !IsTime;
}
