using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Turns;

/// <summary>Something that a turn has to tell a channel, as it is kept until the channel has it.</summary>
/// <param name="Id">What the bot calls it; the id of a new activity until the channel gives it another.</param>
/// <param name="Kind">What the channel is to do.</param>
/// <param name="Json">The activity.</param>
internal sealed record Posting(string Id, PostingKind Kind, string Json)
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
    };

    /// <summary>The activity as it was when the bot sent it, whatever the bot did with it afterwards.</summary>
    public static Posting Of(PostingKind kind, Activity activity) =>
        new($"hipbot-{Guid.NewGuid():N}", kind, JsonConvert.SerializeObject(activity, Settings));

    public Activity ToActivity() => JsonConvert.DeserializeObject<Activity>(Json, Settings)!;
}
