namespace HipBot.Triage;

/// <summary>The ids of the levels of care, as data files and machines write them.</summary>
public static class LevelOfCareIds
{
    private static readonly (LevelOfCare Level, string Id)[] Table =
    [
        (LevelOfCare.OutOfScope, "out-of-scope"),
        (LevelOfCare.SelfCare, "self-care"),
        (LevelOfCare.Routine, "routine"),
        (LevelOfCare.Week, "week"),
        (LevelOfCare.SameDay, "same-day"),
        (LevelOfCare.Emergency, "emergency"),
    ];

    /// <summary>The id of a level, such as <c>same-day</c>.</summary>
    public static string ToId(this LevelOfCare level) => Array.Find(Table, row => row.Level == level).Id;

    /// <summary>Reads an id; false where there is no such level.</summary>
    public static bool TryParse(string id, out LevelOfCare level)
    {
        var row = Array.Find(Table, row => row.Id == id);
        level = row.Level;
        return row.Id is not null;
    }
}
