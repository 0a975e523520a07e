using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>The place of its last character.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The form that words are compared in.</summary>
    [JsonProperty("normalized")]
    public string Normalized { get; set; }
}
