using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>Looks at the dialogs that a conversation has open, which another release may have opened.</summary>
public static class OpenDialogs
{
    /// <summary>Whether <paramref name="root"/> still has every dialog and every step that is open.</summary>
    public static bool CanGoOn(DialogState state, Dialog root) =>
        state.DialogStack.All(instance => instance.Id == root.Id && CanGoOn(instance, root));

    private static bool CanGoOn(DialogInstance instance, Dialog dialog) => dialog switch
    {
        StepDialog steps => steps.CanGoOn(instance),
        ComponentDialog component when instance.State.TryGetValue(ComponentDialog.PersistedDialogState, out var inner) && inner is DialogState open =>
            open.DialogStack.All(one => component.FindDialog(one.Id) is { } child && CanGoOn(one, child)),
        _ => true,
    };
}
