using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>The response to an invoke; null when none is to be sent. An unknown name is answered 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var search = SearchValueOf(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken).ConfigureAwait(false));

                case "adaptiveCard/action":
                    var action = CardActionOf(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken).ConfigureAwait(false));

                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue CardActionOf(IInvokeActivity activity)
    {
        if (activity.Value == null)
        {
            throw Refuse("BadRequest", "Missing value property");
        }

        var value = Read<AdaptiveCardInvokeValue>(activity.Value, "Value property is not properly formed");
        if (value.Action == null)
        {
            throw Refuse("BadRequest", "Missing action property");
        }

        if (value.Action.Type != "Action.Execute")
        {
            throw Refuse("NotSupported", $"The action '{value.Action.Type}'is not supported.");
        }

        return value;
    }

    private static SearchInvokeValue SearchValueOf(IInvokeActivity activity)
    {
        if (activity.Value == null)
        {
            throw Refuse("BadRequest", "Missing value property for search");
        }

        var value = Read<SearchInvokeValue>(activity.Value, "Value property is not properly formed for search");
        if (string.IsNullOrEmpty(value.Kind))
        {
            // Teams leaves the kind out and means a search.
            value.Kind = activity.ChannelId == Channels.Msteams
                ? SearchInvokeTypes.Search
                : throw Refuse("BadRequest", "Missing kind property for search");
        }

        if (string.IsNullOrEmpty(value.QueryText))
        {
            throw Refuse("BadRequest", "Missing queryText property for search");
        }

        return value;
    }

    private static T Read<T>(object value, string problem)
        where T : class
    {
        try
        {
            return (value as JObject)?.ToObject<T>() ?? throw Refuse("BadRequest", problem);
        }
        catch (JsonException)
        {
            throw Refuse("BadRequest", problem);
        }
    }

    private static InvokeResponseException Refuse(string code, string message) =>
        new(
            HttpStatusCode.BadRequest,
            new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = "application/vnd.microsoft.error",
                Value = new Error { Code = code, Message = message },
            });

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);

        // The override may have sent its own.
        if (response != null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) == null)
        {
            await turnContext.SendActivityAsync(new Activity { Value = response, Type = ActivityTypesEx.InvokeResponse }, cancellationToken).ConfigureAwait(false);
        }
    }
}
