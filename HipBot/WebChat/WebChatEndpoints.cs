using HipBot.DirectLine;
using HipBot.Http;
using Microsoft.Extensions.FileProviders;

namespace HipBot.WebChat;

/// <summary>The web chat page, its parts, and its tokens.</summary>
internal static class WebChatEndpoints
{
    private const string AssetsPath = "/assets";

    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "WebChat");

    public static void MapWebChat(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(Directory, "assets")),
            RequestPath = AssetsPath,
            // Checked with the server on each visit, and sent anew only when it has changed.
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-cache",
        });

        var page = new WebChatPage(Directory);
        app.MapGet("/", (HttpContext context) => page.Show(context));
        app.MapPost("/api/directline/token", WebChatToken.IssueAsync)
            .AddEndpointFilter<DirectLineErrorFilter>()
            .RequireRateLimiting(RateLimits.NewConversations);
    }
}
