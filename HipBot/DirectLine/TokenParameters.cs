using HipBot.Http;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>What a client may say when it asks for a token or starts a conversation; all of it is optional.</summary>
internal sealed record TokenParameters(string? UserId, string? UserName, string? Locale, IReadOnlyList<string> TrustedOrigins)
{
    /// <exception cref="DirectLineException">The body is not what it should be.</exception>
    public static async Task<TokenParameters> ReadAsync(HttpRequest request)
    {
        var json = await RequestJson.ReadAsync(request) switch
        {
            RequestJson.Empty => [],
            RequestJson.Object body => body.Json,
            RequestJson.Malformed malformed => throw DirectLineException.BadArgument(malformed.Message),
            var other => throw new InvalidOperationException($"No rule for {other}."),
        };

        var user = Member<JObject>(json, "user", "an object");
        var origins = Member<JArray>(json, "trustedOrigins", "a list of text");
        var userId = Text(user ?? [], "id");
        if (userId is not null && !Identifier.IsUsable(userId))
        {
            throw DirectLineException.BadArgument(Identifier.Fault("user.id"));
        }

        return new(
            userId,
            Text(user ?? [], "name"),
            Text(json, "locale"),
            [.. (origins ?? []).Select(origin => origin is JValue { Value: string text } ? text : throw Wrong("trustedOrigins", "a list of text"))]);
    }

    private static string? Text(JObject json, string name) =>
        Member<JValue>(json, name, "text") switch
        {
            null => null,
            { Value: string text } => text.Length == 0 ? null : text,
            _ => throw Wrong(name, "text"),
        };

    private static T? Member<T>(JObject json, string name, string kind)
        where T : JToken => json[name] switch
        {
            null or { Type: JTokenType.Null } => null,
            T member => member,
            _ => throw Wrong(name, kind),
        };

    private static DirectLineException Wrong(string name, string kind) => DirectLineException.BadArgument($"'{name}' must be {kind}.");
}
