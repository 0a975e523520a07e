using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>A waterfall that remembers its step by name, so that a conversation goes on where it was when a release adds, removes or moves steps.</summary>
/// <remarks>The SDK remembers the step's position. A name that was released is never given to another step.</remarks>
public sealed class StepDialog : WaterfallDialog
{
    /// <summary>Where the name of the step is kept in the dialog's state.</summary>
    public const string StepName = "step";

    // Where the SDK keeps its position.
    private const string StepIndex = "stepIndex";

    private readonly List<string> _names;

    /// <summary>Makes the dialog of its steps, in the order in which they run.</summary>
    public StepDialog(string dialogId, params (string Name, WaterfallStep Step)[] steps)
        : base(dialogId, steps.Select(one => one.Step)) =>
        _names = [.. steps.Select(one => one.Name)];

    /// <summary>Whether the dialog can go on from what is stored: its step is still there.</summary>
    public bool CanGoOn(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return instance.State.TryGetValue(StepName, out var name) && name is string step && _names.Contains(step);
    }

    /// <inheritdoc />
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Find(dc.ActiveDialog);
        return base.ContinueDialogAsync(dc, cancellationToken);
    }

    /// <inheritdoc />
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Find(dc.ActiveDialog);
        return base.ResumeDialogAsync(dc, reason, result, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        stepContext.ActiveDialog.State[StepName] = _names[stepContext.Index];
        return base.OnStepAsync(stepContext, cancellationToken);
    }

    private void Find(DialogInstance instance) => instance.State[StepIndex] = _names.IndexOf((string)instance.State[StepName]);
}
