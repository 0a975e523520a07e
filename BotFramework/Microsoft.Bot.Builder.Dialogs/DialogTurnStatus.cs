namespace Microsoft.Bot.Builder.Dialogs;

public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended; the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled; the stack is empty.</summary>
    Cancelled,

    /// <summary>The dialog ended, and its parent is to wait for the user.</summary>
    CompleteAndWait,
}
