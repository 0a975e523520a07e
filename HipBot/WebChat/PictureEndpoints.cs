using HipBot.Cards;
using HipBot.Cards.Pictures;
using Microsoft.Net.Http.Headers;

namespace HipBot.WebChat;

/// <summary>The pictures that cards show, by their ids: the same for everybody, so that browsers may keep them.</summary>
internal static class PictureEndpoints
{
    private const string KeepADay = "public, max-age=86400";
    private const string SvgType = "image/svg+xml";

    public static void MapPictures(this IEndpointRouteBuilder endpoints)
    {
        var pictures = endpoints.MapGroup(PictureAddress.Path).ExcludeFromDescription();
        pictures.MapGet("/{id}.svg", (string id, PictureLibrary library, HttpResponse response) => Text(library.Svg(id), response));
        pictures.MapGet("/moving/{id}.svg", (string id, PictureLibrary library, HttpResponse response) => Text(library.MovingSvg(id), response));
        pictures.MapGet("/{id}.png", (string id, PictureLibrary library, HttpResponse response) => Kept(library.Png(id) is { } png ? Results.Bytes(png, "image/png") : null, response));
    }

    private static IResult Text(string? svg, HttpResponse response) => Kept(svg is null ? null : Results.Text(svg, SvgType), response);

    private static IResult Kept(IResult? picture, HttpResponse response)
    {
        if (picture is null)
        {
            return Results.NotFound();
        }

        response.Headers[HeaderNames.CacheControl] = KeepADay;
        return picture;
    }
}
