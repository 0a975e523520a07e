using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.Cards.Templating;

/// <summary>JSONPath as Microsoft's .NET engine reads it: with Json.NET.</summary>
internal static class JsonPath
{
    /// <summary>What the path selects: nothing is missing, one value is that value, several are an array.</summary>
    public static Value Select(JsonNode? node, string path)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(Texts.Json(node))) { DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(reader).SelectTokens(path).Select(token => JsonNode.Parse(token.ToString(Formatting.None))).ToList() switch
            {
                [] => Value.Missing,
                [var one] => one,
                var several => Lists.New(several),
            };
        }
        catch (JsonException exception)
        {
            throw new ExpressionException(exception.Message);
        }
    }
}
