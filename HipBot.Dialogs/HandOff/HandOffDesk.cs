using HipBot.Cards;
using HipBot.Dialogs;
using HipBot.MyData;
using Microsoft.Bot.Builder;

namespace HipBot.HandOff;

/// <summary>Writes the note on an episode, keeps its page, and puts it on a card.</summary>
public sealed class HandOffDesk
{
    private readonly TimeProvider _clock;
    private readonly EpisodeStore _episodes;
    private readonly IPrivatePages _pages;
    private readonly HandOffWriter _writer;

    /// <summary>Writes with the given writer and keeps with the given pages.</summary>
    public HandOffDesk(HandOffWriter writer, EpisodeStore episodes, IPrivatePages pages, TimeProvider clock)
    {
        _writer = writer;
        _episodes = episodes;
        _pages = pages;
        _clock = clock;
    }

    /// <summary>The card of the note on an episode, with a private link where there are pages.</summary>
    public async Task<ICard> CardAsync(ITurnContext turnContext, Episode episode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var note = _writer.Write(episode, _clock.GetUtcNow(), turnContext.Activity.Locale);
        var page = await _pages.KeepAsync(PrivatePage.HandOff, note, cancellationToken);
        if (page is not null)
        {
            await _episodes.UpdateAsync(turnContext, known => known with { Pages = [.. known.Pages, page.Key] }, cancellationToken);
        }

        return HandOffCard.From(note, page?.Address, _pages.KeptDays);
    }
}
