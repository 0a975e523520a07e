namespace HipBot.Knowledge;

/// <summary>A length of time in everyday words.</summary>
internal static class AgoWords
{
    /// <summary>How long it has lasted, such as "5 days", "7 weeks", "4 months".</summary>
    public static string Length(int days) => days switch
    {
        1 => "a day",
        < 14 => $"{days} days",
        < 60 => $"{days / 7} weeks",
        < 365 => $"{days / 30} months",
        < 730 => "a year",
        _ => $"{days / 365} years",
    };

    /// <summary>Such as "today", "5 days ago", "3 weeks ago", "4 months ago".</summary>
    public static string Of(int days) => days switch
    {
        0 => "today",
        1 => "yesterday",
        < 14 => $"{days} days ago",
        < 60 => $"{days / 7} weeks ago",
        < 365 => $"{days / 30} months ago",
        < 730 => "a year ago",
        _ => $"{days / 365} years ago",
    };
}
