using HipBot.Cards;
using HipBot.Dialogs;

namespace HipBot.HandOff;

/// <summary>Writes the note on an episode, keeps its page, and puts it on a card.</summary>
public sealed class HandOffDesk
{
    private readonly TimeProvider _clock;
    private readonly IHandOffLinks _links;
    private readonly HandOffWriter _writer;

    /// <summary>Writes with the given writer and keeps with the given links.</summary>
    public HandOffDesk(HandOffWriter writer, IHandOffLinks links, TimeProvider clock)
    {
        _writer = writer;
        _links = links;
        _clock = clock;
    }

    /// <summary>The card of the note on an episode, with a private link where there are pages.</summary>
    public async Task<ICard> CardAsync(Episode episode, string? locale, CancellationToken cancellationToken)
    {
        var note = _writer.Write(episode, _clock.GetUtcNow(), locale);
        return HandOffCard.From(note, await _links.KeepAsync(note, cancellationToken), _links.KeptDays);
    }
}
