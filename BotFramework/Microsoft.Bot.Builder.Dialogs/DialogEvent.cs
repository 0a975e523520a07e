namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs on the stack are told of, and may handle.</summary>
public class DialogEvent
{
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
