using HipBot.Cards.Pictures;
using Microsoft.Net.Http.Headers;

namespace HipBot.WebChat;

/// <summary>The pictures that cards show, by their ids: the same for everybody, so that browsers may keep them.</summary>
internal static class PictureEndpoints
{
    private const string KeepADay = "public, max-age=86400";

    public static void MapPictures(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/pictures/{id}.svg", Picture).ExcludeFromDescription();

    private static IResult Picture(string id, PictureLibrary pictures, HttpResponse response)
    {
        if (pictures.Svg(id) is not { } svg)
        {
            return Results.NotFound();
        }

        response.Headers[HeaderNames.CacheControl] = KeepADay;
        return Results.Text(svg, "image/svg+xml");
    }
}
