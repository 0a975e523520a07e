using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using JsonTextReader = Newtonsoft.Json.JsonTextReader;
using DateParseHandling = Newtonsoft.Json.DateParseHandling;

namespace HipBot.Http;

/// <summary>The body of a request, read as JSON.</summary>
internal abstract record RequestJson
{
    /// <summary>The most that an activity may have; more is not read.</summary>
    public const int MaxBytes = 256 * 1024;

    // Enough for any card; a reader that follows deeper nesting can be made to overflow.
    private const int MaxDepth = 60;

    private RequestJson()
    {
    }

    public static async Task<RequestJson> ReadAsync(HttpRequest request)
    {
        var body = await ReadBodyAsync(request);
        if (body.Length == 0)
        {
            return new Empty();
        }

        try
        {
            // The strict reader refuses what the lenient one would let pass: comments, bare words, a comma too many.
            using (var document = JsonDocument.Parse(body, new() { MaxDepth = MaxDepth }))
            {
                if (document.RootElement.ValueKind != JsonValueKind.Object)
                {
                    return new Malformed("The body must be one JSON object.");
                }
            }

            using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(body)))
            {
                DateParseHandling = DateParseHandling.None,
                MaxDepth = MaxDepth + 4,
            };
            return new Object(await JObject.LoadAsync(reader, request.HttpContext.RequestAborted));
        }
        catch (JsonException reason)
        {
            return new Malformed($"The body is not JSON: line {reason.LineNumber + 1}, byte {reason.BytePositionInLine + 1}.");
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return new Malformed("The body is not JSON that can be read here.");
        }
    }

    private static async Task<byte[]> ReadBodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > MaxBytes)
            {
                throw new BadHttpRequestException("The body is larger than 256 KB.", StatusCodes.Status413PayloadTooLarge);
            }
        }

        return body.ToArray();
    }

    internal sealed record Empty : RequestJson;

    internal sealed record Object(JObject Json) : RequestJson;

    internal sealed record Malformed(string Message) : RequestJson;
}
