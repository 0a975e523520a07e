using Microsoft.Bot.Builder.TraceExtensions;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new();

    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>A context over the container's own stack; null where it has none.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Raises <see cref="DialogEvents.VersionChanged"/> when the dialogs inside are not those that the conversation began with.</summary>
    protected async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var before = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (before != null && before != dc.ActiveDialog.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken).ConfigureAwait(false);
        }
    }
}
