using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt is begun with.</summary>
public class PromptOptions
{
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>What is asked after an answer that would not do; <see cref="Prompt"/> where it is null.</summary>
    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How a choice prompt shows the choices; null leaves that to the prompt.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>Anything that the prompt's validator wants to know.</summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }

    /// <summary>The language of the answer to a confirm prompt, where it is not that of the prompt.</summary>
    [JsonProperty("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }
}
