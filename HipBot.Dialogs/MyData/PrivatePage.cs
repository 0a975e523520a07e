namespace HipBot.MyData;

/// <summary>A page that only the holder of its link can read.</summary>
/// <param name="Token">What the link holds and the store does not.</param>
/// <param name="Address">The link.</param>
/// <param name="Key">Under what it is kept; opens nothing.</param>
public sealed record PrivatePage(string Token, Uri Address, string Key)
{
    /// <summary>Where summaries for clinicians are shown.</summary>
    public const string HandOff = "hand-off";

    /// <summary>Where people fetch what is kept of them.</summary>
    public const string MyData = "my-data";

    /// <summary>Where plots of progress are shown.</summary>
    public const string Progress = "pictures/progress";
}
