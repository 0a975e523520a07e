namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>Names of months and days of the week, with their short forms.</summary>
internal static class Names
{
    public static readonly Dictionary<string, int> Months = Number(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun",
        "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec");

    /// <summary>Monday is 1, Sunday 7, as in ISO 8601.</summary>
    public static readonly Dictionary<string, int> Weekdays = Number(
        "monday mon", "tuesday tues tue", "wednesday weds wedn wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun");

    public static readonly Dictionary<string, int> WeekdayPlurals = Number(
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

    public static readonly Dictionary<string, string> Seasons = new()
    {
        ["spring"] = "SP",
        ["summer"] = "SU",
        ["fall"] = "FA",
        ["autumn"] = "FA",
        ["winter"] = "WI",
    };

    private static Dictionary<string, int> Number(params string[] rows) =>
        rows.SelectMany((row, index) => row.Split(' ').Select(word => (Word: word, Value: index + 1)))
            .ToDictionary(pair => pair.Word, pair => pair.Value);
}
