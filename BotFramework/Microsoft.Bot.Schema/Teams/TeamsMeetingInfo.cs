using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsMeetingInfo
{
    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    [JsonProperty("id")]
    public string Id { get; set; }
}
