using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Turns;

/// <summary>An adapter whose channel is somewhere else, and is told things after the turn that said them.</summary>
internal interface IPostingAdapter
{
    /// <summary>Tells the channel, and gives the id that the channel has for the activity; null where it has none.</summary>
    Task<string?> PostAsync(ITurnContext turnContext, PostingKind kind, Activity activity);
}
