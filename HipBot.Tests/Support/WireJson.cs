using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Support;

/// <summary>JSON as it came over the wire: what looks like a date stays text.</summary>
public static class WireJson
{
    private static readonly JsonSerializerSettings Settings = new() { DateParseHandling = DateParseHandling.None };

    public static JObject Parse(string json) => JsonConvert.DeserializeObject<JObject>(json, Settings)!;
}
