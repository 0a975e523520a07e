namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that brings others along when it is added to a set.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
