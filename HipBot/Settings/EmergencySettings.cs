namespace HipBot.Settings;

/// <summary>Where the people are who write, as far as the host knows.</summary>
internal sealed class EmergencySettings
{
    /// <summary>ISO 3166 country code whose emergency numbers are told where a message's locale names no country; empty to presume none.</summary>
    public string Region { get; set; } = "";
}
