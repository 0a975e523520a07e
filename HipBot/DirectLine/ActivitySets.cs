using System.Globalization;

namespace HipBot.DirectLine;

/// <summary>The JSON in which several activities travel to clients, with the watermark to go on from.</summary>
internal static class ActivitySets
{
    public static string Of(IEnumerable<LoggedActivity> activities, long watermark) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"activities":[{{string.Join(',', activities.Select(activity => activity.Json))}}],"watermark":"{{watermark}}"}""");

    /// <summary>Without watermark: what is not in the log moves nobody on in it.</summary>
    public static string OfPassing(string json) => $$"""{"activities":[{{json}}]}""";
}
