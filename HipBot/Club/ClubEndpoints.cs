using HipBot.DirectLine;
using HipBot.Http;
using HipBot.WebChat;
using Microsoft.Net.Http.Headers;

namespace HipBot.Club;

/// <summary>The chat on a club's own site, and the links to private chats.</summary>
internal static class ClubEndpoints
{
    public static void MapClubs(this WebApplication app)
    {
        var page = new WebChatPage(WebChatEndpoints.Directory);
        var script = Path.Combine(WebChatEndpoints.Directory, "assets", "widget.js");
        app.MapGet("/widget.js", (HttpResponse response) =>
        {
            // Checked with the server on each visit, and sent anew only when it has changed.
            response.Headers.CacheControl = "no-cache";
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return Results.File(script, "text/javascript; charset=utf-8", lastModified: File.GetLastWriteTimeUtc(script));
        });
        app.MapGet("/clubs/{id}", (string id, ClubList clubs, HttpContext context) =>
            clubs.Find(id) is { Widget: not null } club ? page.Show(context, club) : Results.NotFound());
        app.MapGet("/clubs/{id}/widget.json", Describe);
        app.MapPost("/api/clubs/{id}/token", (string id, HttpRequest request, ClubTokens tokens) => tokens.IssueAsync(id, request))
            .AddEndpointFilter<DirectLineErrorFilter>()
            .RequireRateLimiting(RateLimits.NewConversations);
        app.MapPost("/api/private", (HttpRequest request, HttpResponse response, ClubTokens tokens) => tokens.TakeAsync(request, response))
            .AddEndpointFilter<DirectLineErrorFilter>()
            .RequireRateLimiting(RateLimits.NewConversations);
    }

    // Only the club's own sites can read it; on any other the script shows nothing.
    private static IResult Describe(string id, ClubList clubs, HttpRequest request, HttpResponse response)
    {
        if (clubs.Find(id) is not { Widget: { } widget } club)
        {
            return Results.NotFound();
        }

        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.Origin;
        if (request.Headers.Origin.ToString() is var origin && widget.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            response.Headers.AccessControlAllowOrigin = origin;
        }

        return Results.Json(new { name = club.Name, colour = widget.Colour, page = ClubPages.PathOf(club) });
    }
}
