using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.Net.Http.Headers;

namespace HipBot.HandOff;

/// <summary>The pages of notes for clinicians: one to read and print, one for their system.</summary>
internal static class HandOffEndpoints
{
    public const string Path = "/hand-off";

    private const string FhirType = "application/fhir+json";

    public static void MapHandOff(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Path).ExcludeFromDescription();
        group.MapGet("/{token}", async (string token, HandOffLinks links, HttpResponse response, CancellationToken stop) =>
            Private(await links.FindAsync(token, stop) is { } note ? Page(response, HandOffPage.Of(note, $"{Path}/{token}/fhir", links.KeptDays)) : null, response));
        group.MapGet("/{token}/fhir", async (string token, HandOffLinks links, HttpResponse response, CancellationToken stop) =>
            Private(await links.FindAsync(token, stop) is { } note ? Results.Text(new FhirJsonSerializer().SerializeToString(HandOffBundle.Of(note)), FhirType, Encoding.UTF8) : null, response));
    }

    private static IResult Page(HttpResponse response, string html)
    {
        response.Headers.ContentSecurityPolicy = HandOffPage.ContentSecurityPolicy;
        return Results.Text(html, "text/html", Encoding.UTF8);
    }

    private static IResult Private(IResult? content, HttpResponse response)
    {
        response.Headers[HeaderNames.CacheControl] = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        return content ?? Results.NotFound();
    }
}
