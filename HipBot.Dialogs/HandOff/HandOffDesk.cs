using HipBot.Cards;
using HipBot.Dialogs;
using HipBot.MyData;
using Microsoft.Bot.Builder;

namespace HipBot.HandOff;

/// <summary>Writes the note on an episode, keeps its page, and puts it on a card.</summary>
public sealed class HandOffDesk
{
    private readonly TimeProvider _clock;
    private readonly OwnPages _pages;
    private readonly HandOffWriter _writer;

    /// <summary>Writes with the given writer and keeps with the given pages.</summary>
    public HandOffDesk(HandOffWriter writer, OwnPages pages, TimeProvider clock)
    {
        _writer = writer;
        _pages = pages;
        _clock = clock;
    }

    /// <summary>The card of the note on an episode, with a private link where there are pages.</summary>
    public async Task<ICard> CardAsync(ITurnContext turnContext, Episode episode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var note = _writer.Write(episode, _clock.GetUtcNow(), turnContext.Activity.Locale);
        var page = await _pages.KeepAsync(turnContext, PrivatePage.HandOff, note, cancellationToken);
        return HandOffCard.From(note, page?.Address, _pages.KeptDays);
    }
}
