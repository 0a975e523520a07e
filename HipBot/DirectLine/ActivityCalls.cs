using HipBot.Http;

namespace HipBot.DirectLine;

/// <summary>Reading and sending activities.</summary>
internal static class ActivityCalls
{
    public static async Task<IResult> ReadAsync(
        string id,
        HttpRequest request,
        DirectLineAuthentication authentication,
        ConversationStore store)
    {
        var caller = await authentication.AuthenticateAsync(request);
        await store.MustFindAsync(id, caller);
        var watermark = Watermark.Parse(request.Query["watermark"]) ?? 0;
        var activities = await store.AfterAsync(id, watermark);
        return Results.Text(ActivitySets.Of(activities, activities is [.., var last] ? last.Sequence : watermark), "application/json");
    }

    public static async Task<IResult> SendAsync(
        string id,
        HttpRequest request,
        DirectLineAuthentication authentication,
        ConversationStore store,
        DirectLineService service)
    {
        var caller = await authentication.AuthenticateAsync(request);
        var conversation = await store.MustFindAsync(id, caller);
        var activity = await RequestJson.ReadAsync(request) switch
        {
            RequestJson.Object body => InboundActivity.From(body.Json, caller, id),
            RequestJson.Malformed malformed => throw DirectLineException.BadArgument(malformed.Message),
            _ => throw DirectLineException.BadArgument("The body must be one activity."),
        };

        return Results.Json(new { id = await service.ReceiveAsync(conversation, activity) });
    }

    public static async Task<IResult> RefuseUploadAsync(
        string id,
        HttpRequest request,
        DirectLineAuthentication authentication,
        ConversationStore store)
    {
        var caller = await authentication.AuthenticateAsync(request);
        await store.MustFindAsync(id, caller);
        throw DirectLineException.UnsupportedUpload();
    }
}
