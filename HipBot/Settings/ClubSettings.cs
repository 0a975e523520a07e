namespace HipBot.Settings;

/// <summary>Where the clubs are.</summary>
internal sealed class ClubSettings
{
    /// <summary>A folder with one JSON file a club; where it is not absolute, under the content root. It need not be there.</summary>
    public string Directory { get; set; } = "clubs";
}
