using HipBot.Turns;
using Microsoft.Bot.Builder;

namespace HipBot.Tests.Support;

/// <summary>Apologises as the host does, except for the text <c>crash</c>, after which not even that works.</summary>
internal sealed class CrashableErrors : ITurnErrorHandler
{
    private readonly ApologyOnTurnError _apology;

    public CrashableErrors(ApologyOnTurnError apology) => _apology = apology;

    public Task HandleAsync(ITurnContext turnContext, Exception exception) =>
        turnContext.Activity.Text == "crash" ? Task.FromException(exception) : _apology.HandleAsync(turnContext, exception);
}
