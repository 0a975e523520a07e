using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsChannelDataSettings
{
    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
