using System.Text;
using HipBot.Cards.Pictures;
using HipBot.FollowUp;

namespace HipBot.MyData;

/// <summary>The file of what is kept of a person, and the plot of how it went, for whoever holds the link.</summary>
internal static class MyDataEndpoints
{
    private const string FileName = "hipbot-my-data.json";

    public static void MapMyData(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"/{PrivatePage.MyData}/{{token}}", async (string token, PrivatePages pages, HttpResponse response, CancellationToken stop) =>
            response.Private(await pages.FindAsync<MyDataNote>(PrivatePage.MyData, token, stop) is { } note ? Results.File(Encoding.UTF8.GetBytes(note.Json), "application/json", FileName) : null))
            .ExcludeFromDescription();

        var plots = endpoints.MapGroup($"/{PrivatePage.Progress}").ExcludeFromDescription();
        plots.MapGet("/{token}.svg", async (string token, PrivatePages pages, HttpResponse response, CancellationToken stop) =>
            response.Private(await FindAsync(pages, token, stop) is { } note ? Results.Text(ProgressPicture.Svg(note.Points), "image/svg+xml") : null));
        plots.MapGet("/{token}.png", async (string token, PrivatePages pages, HttpResponse response, CancellationToken stop) =>
            response.Private(await FindAsync(pages, token, stop) is { } note ? Results.Bytes(ProgressPicture.Png(note.Points), "image/png") : null));
    }

    private static Task<ProgressNote?> FindAsync(PrivatePages pages, string token, CancellationToken stop) =>
        pages.FindAsync<ProgressNote>(PrivatePage.Progress, token, stop);
}
