using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams says of an activity beyond the common schema.</summary>
public partial class TeamsChannelData
{
    public TeamsChannelData()
    {
    }

    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default,
        IList<OnBehalfOf> onBehalfOf = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf ?? new List<OnBehalfOf>();
    }

    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; }

    [JsonProperty("eventType")]
    public string EventType { get; set; }

    [JsonProperty("team")]
    public TeamInfo Team { get; set; }

    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; }

    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; }

    [JsonProperty("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    [JsonProperty("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; private set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
