using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HipBot.MyData;

namespace HipBot.HandOff;

/// <summary>The pages of notes for clinicians: one to read and print, one for their system.</summary>
internal static class HandOffEndpoints
{
    private const string Path = $"/{PrivatePage.HandOff}";

    private const string FhirType = "application/fhir+json";

    public static void MapHandOff(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Path).ExcludeFromDescription();
        group.MapGet("/{token}", async (string token, PrivatePages pages, HttpResponse response, CancellationToken stop) =>
            response.Private(await pages.FindAsync<HandOffNote>(PrivatePage.HandOff, token, stop) is { } note ? Page(response, HandOffPage.Of(note, $"{Path}/{token}/fhir", pages.KeptDays)) : null));
        group.MapGet("/{token}/fhir", async (string token, PrivatePages pages, HttpResponse response, CancellationToken stop) =>
            response.Private(await pages.FindAsync<HandOffNote>(PrivatePage.HandOff, token, stop) is { } note ? Results.Text(new FhirJsonSerializer().SerializeToString(HandOffBundle.Of(note)), FhirType, Encoding.UTF8) : null));
    }

    private static IResult Page(HttpResponse response, string html)
    {
        response.Headers.ContentSecurityPolicy = HandOffPage.ContentSecurityPolicy;
        return Results.Text(html, "text/html", Encoding.UTF8);
    }
}
