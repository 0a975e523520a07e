using HipBot.Dialogs;
using Microsoft.Bot.Builder;

namespace HipBot.MyData;

/// <summary>Private pages made for a person: the episode remembers under what they are kept, so that they can be forgotten with the rest.</summary>
public sealed class OwnPages
{
    private readonly EpisodeStore _episodes;
    private readonly IPrivatePages _pages;

    /// <summary>Keeps with the given pages, and remembers in the given store.</summary>
    public OwnPages(EpisodeStore episodes, IPrivatePages pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        _episodes = episodes;
        _pages = pages;
    }

    /// <summary>For how many days a page is kept.</summary>
    public int KeptDays => _pages.KeptDays;

    /// <summary>Keeps a page, and forgets those of the same person whose time is over; null where there are none.</summary>
    /// <param name="turnContext">The turn of the person whom it is about.</param>
    /// <param name="path">Where pages of this kind are shown, such as <see cref="PrivatePage.HandOff"/>.</param>
    /// <param name="content">What the page shows.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<PrivatePage?> KeepAsync(ITurnContext turnContext, string path, IPrivateContent content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var page = await _pages.KeepAsync(path, content, cancellationToken);
        if (page is null)
        {
            return null;
        }

        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var over = episode.OwnPages.Where(own => own.Until < content.WrittenAt).ToList();
        await _pages.ForgetAsync(over.Select(own => own.Key), cancellationToken);
        await _episodes.UpdateAsync(turnContext, known => known with { OwnPages = [.. known.OwnPages.Except(over), new(page.Key, content.WrittenAt.AddDays(KeptDays))] }, cancellationToken);
        return page;
    }

    /// <summary>Forgets all pages of an episode before their time.</summary>
    public Task ForgetAsync(Episode episode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(episode);
        return _pages.ForgetAsync(episode.OwnPages.Select(own => own.Key), cancellationToken);
    }
}
