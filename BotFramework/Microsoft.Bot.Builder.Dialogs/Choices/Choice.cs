using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that can be chosen.</summary>
public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What a prompt gives when this is chosen.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button; null for one that shows and sends the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that mean this choice.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
