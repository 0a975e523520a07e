using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>What each channel can do: <c>Knowledge/channels.json</c>.</summary>
public sealed class ChannelTable
{
    private readonly FrozenDictionary<string, ChannelAbilities> _byId;

    internal ChannelTable(IReadOnlyList<ChannelAbilities> channels, ChannelAbilities others)
    {
        All = [.. channels, others];
        Others = others;
        _byId = (from channel in channels from id in channel.Ids select (id, channel)).DistinctBy(pair => pair.id).ToFrozenDictionary(pair => pair.id, pair => pair.channel, StringComparer.Ordinal);
    }

    /// <summary>Every row in the order of the file, that of all other channels last.</summary>
    public IReadOnlyList<ChannelAbilities> All { get; }

    /// <summary>What is taken for granted of a channel that has no row: text, and little of it.</summary>
    public ChannelAbilities Others { get; }

    /// <summary>What a channel can do.</summary>
    /// <param name="channelId">The activity's channel id; null, empty and unknown ids get <see cref="Others"/>.</param>
    public ChannelAbilities Of(string? channelId) => channelId is not null && _byId.TryGetValue(channelId, out var channel) ? channel : Others;
}
