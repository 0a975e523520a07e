using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>The value of a choice is no word for it.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>The button's title is no word for its choice.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    /// <summary>"2" means the second choice, where no choice was named.</summary>
    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>"The second" means the second choice, where no choice was named.</summary>
    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
