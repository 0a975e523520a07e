namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of a message.</summary>
public class PromptRecognizerResult<T>
{
    public PromptRecognizerResult()
    {
        Succeeded = false;
    }

    public bool Succeeded { get; set; }

    public T Value { get; set; }

    public bool AllowInterruption { get; set; }
}
