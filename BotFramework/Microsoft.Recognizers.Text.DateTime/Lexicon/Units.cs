namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>Words for units of duration.</summary>
internal static class Units
{
    private const int Day = 86400;

    public static readonly Unit Year = new("Y", 365 * Day, 1, false);
    public static readonly Unit Month = new("M", 30 * Day, 1, false);
    public static readonly Unit Week = new("W", 7 * Day, 1, false);
    public static readonly Unit OneDay = new("D", Day, 1, false);
    public static readonly Unit Hour = new("H", 3600, 1, true);
    public static readonly Unit Minute = new("M", 60, 1, true);
    public static readonly Unit Second = new("S", 1, 1, true);
    public static readonly Unit Weekend = new("WE", 2 * Day, 1, false);
    public static readonly Unit Weekday = new("WD", Day, 1, false);
    public static readonly Unit BusinessDay = new("BD", Day, 1, false);
    public static readonly Unit Fortnight = new("W", 7 * Day, 2, false);
    public static readonly Unit Decade = new("Y", 365 * Day, 10, false);

    public static readonly Dictionary<string, Unit> Words = new()
    {
        ["decade"] = Decade,
        ["decades"] = Decade,
        ["year"] = Year,
        ["years"] = Year,
        ["month"] = Month,
        ["months"] = Month,
        ["fortnight"] = Fortnight,
        ["fortnights"] = Fortnight,
        ["week"] = Week,
        ["weeks"] = Week,
        ["weekend"] = Weekend,
        ["weekends"] = Weekend,
        ["weekday"] = Weekday,
        ["weekdays"] = Weekday,
        ["day"] = OneDay,
        ["days"] = OneDay,
        ["night"] = OneDay,
        ["nights"] = OneDay,
        ["hour"] = Hour,
        ["hours"] = Hour,
        ["hr"] = Hour,
        ["hrs"] = Hour,
        ["h"] = Hour,
        ["minute"] = Minute,
        ["minutes"] = Minute,
        ["min"] = Minute,
        ["mins"] = Minute,
        ["second"] = Second,
        ["seconds"] = Second,
        ["sec"] = Second,
        ["secs"] = Second,
    };

    /// <summary>Single letters that count as units only right after digits, as in "3Y".</summary>
    public static readonly Dictionary<string, Unit> Letters = new()
    {
        ["y"] = Year,
        ["w"] = Week,
        ["d"] = OneDay,
    };
}
