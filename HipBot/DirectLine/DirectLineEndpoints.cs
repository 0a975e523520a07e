using HipBot.Http;

namespace HipBot.DirectLine;

/// <summary>Direct Line 3.0 over HTTP and WebSocket.</summary>
internal static class DirectLineEndpoints
{
    public const string CorsPolicy = "direct-line";

    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/v3/directline").RequireCors(CorsPolicy).AddEndpointFilter<DirectLineErrorFilter>();

        group.MapPost("/tokens/generate", TokenCalls.GenerateAsync).RequireRateLimiting(RateLimits.NewConversations);
        group.MapPost("/tokens/refresh", TokenCalls.RefreshAsync).RequireRateLimiting(RateLimits.Reads);
        group.MapPost("/conversations", ConversationCalls.StartAsync).RequireRateLimiting(RateLimits.NewConversations);
        group.MapGet("/conversations/{id}", ConversationCalls.ReconnectAsync).RequireRateLimiting(RateLimits.Reads);
        group.MapGet("/conversations/{id}/activities", ActivityCalls.ReadAsync).RequireRateLimiting(RateLimits.Reads);
        group.MapPost("/conversations/{id}/activities", ActivityCalls.SendAsync).RequireRateLimiting(RateLimits.Activities);
        group.MapPost("/conversations/{id}/upload", ActivityCalls.RefuseUploadAsync).RequireRateLimiting(RateLimits.Activities);
        group.MapGet("/conversations/{id}/stream", StreamCalls.OpenAsync).RequireRateLimiting(RateLimits.Reads);
        group.MapGet("/session/getsessionid", TokenCalls.SessionAsync).RequireRateLimiting(RateLimits.Reads);
        group.MapFallback(string () => throw DirectLineException.NotFound("There is no such operation."));
    }
}
