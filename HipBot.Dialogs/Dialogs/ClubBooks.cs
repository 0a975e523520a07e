using System.Security.Cryptography;
using System.Text;
using HipBot.Club;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Keeps the book of each club.</summary>
/// <remarks>A book that another turn has changed meanwhile is not overwritten: the write fails, and the turn runs again.</remarks>
public sealed class ClubBooks
{
    private readonly IStorage _storage;

    /// <summary>Keeps books in the given storage.</summary>
    public ClubBooks(IStorage storage) => _storage = storage;

    /// <summary>Under what a member stands in a book: nobody who reads it learns who that is, unless they know the id already.</summary>
    public static string KeyOf(RunningClub club, IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(club);
        ArgumentNullException.ThrowIfNull(activity);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{club.Id}\n{activity.ChannelId}\n{activity.From?.Id}")));
    }

    /// <summary>The book of a club; an empty one where there is none yet.</summary>
    public async Task<ClubBook> ReadAsync(RunningClub club, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(club);
        var items = await _storage.ReadAsync([ItemOf(club)], cancellationToken);
        return items.TryGetValue(ItemOf(club), out var item) && item is ClubBook book ? book : new();
    }

    /// <summary>Changes the book of a club.</summary>
    public async Task ChangeAsync(RunningClub club, Action<ClubBook> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var book = await ReadAsync(club, cancellationToken);
        change(book);
        await _storage.WriteAsync(new Dictionary<string, object> { [ItemOf(club)] = book }, cancellationToken);
    }

    private static string ItemOf(RunningClub club) => $"club/{club.Id}";
}
