namespace HipBot.Settings;

/// <summary>The web chat page.</summary>
internal sealed class WebChatSettings
{
    /// <summary>Serve the page and its token endpoint.</summary>
    public bool Enabled { get; set; } = true;
}
