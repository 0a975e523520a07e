using System.Globalization;
using System.Text.Json;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/channels.json</c> holds: each figure with its source, or with the reason why it is taken for granted.</summary>
internal sealed record ChannelsFile(IReadOnlyList<ChannelSource> Sources, IReadOnlyList<ChannelAbilities> Channels, ChannelAbilities Others)
{
    private const string Name = "Knowledge/channels.json";
    private const int ShortestLongest = 500;

    private static readonly string[] Facts = [.. ((string[])
    [
        nameof(ChannelAbilities.Cards), nameof(ChannelAbilities.Pictures), nameof(ChannelAbilities.Suggested), nameof(ChannelAbilities.Text), nameof(ChannelAbilities.Longest), nameof(ChannelAbilities.Typing),
        nameof(ChannelAbilities.Update), nameof(ChannelAbilities.Delete), nameof(ChannelAbilities.Groups), nameof(ChannelAbilities.WritesFirst), nameof(ChannelAbilities.Later),
    ]).Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static ChannelTable Read(KnowledgeReader reader)
    {
        var file = reader.Read<ChannelsFile?>(Name, null);
        if (file is null)
        {
            return new([], Nothing);
        }

        foreach (var group in file.Sources.GroupBy(source => source.Id).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.sources", $"Source '{group.Key}' stands {group.Count()} times.", "Keep one of them.");
        }

        foreach (var unused in file.Sources.Where(source => !file.Channels.Append(file.Others).Any(channel => channel.Sources.Values.Contains(source.Id))))
        {
            reader.Fault(Name, "$.sources", $"Nothing comes from source '{unused.Id}'.", "Take it out, or name it at the ability that it is behind.");
        }

        foreach (var group in file.Channels.SelectMany(channel => channel.Ids).GroupBy(id => id).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.channels", $"Channel id '{group.Key}' stands {group.Count()} times.", "A channel has one row; keep one of them.");
        }

        foreach (var (path, problem, remedy) in file.Channels.SelectMany((channel, i) => file.FaultsOf(channel, string.Create(CultureInfo.InvariantCulture, $"$.channels[{i}]"))).Concat(file.FaultsOf(file.Others, "$.others")))
        {
            reader.Fault(Name, path, problem, remedy);
        }

        return new(file.Channels, file.Others);
    }

    // Stands in where the file cannot be read; the bot does not start then.
    private static ChannelAbilities Nothing { get; } = new(
        [], string.Empty, new(CardButtons.None, string.Empty), PictureKind.None, new(0, 0, 0), TextForm.Plain, ShortestLongest, false, false, false, false, false, LaterMessages.AnyTime, new Dictionary<string, string>(), new Dictionary<string, string>());

    private IEnumerable<(string Path, string Problem, string Remedy)> FaultsOf(ChannelAbilities channel, string path)
    {
        if ((channel.Ids.Count == 0) != ReferenceEquals(channel, Others) || channel.Ids.Any(id => id.Length == 0 || id.Any(char.IsUpper)))
        {
            yield return (path + ".ids", "A channel needs its ids in small letters, and the row of all others has none.", "Give the id that activities of the channel bear, such as 'slack'.");
        }

        if (channel.ShowsCards != (Version.TryParse(channel.Cards.Version, out var version) && version.Major == 1))
        {
            yield return (path + ".cards", $"Buttons '{channel.Cards.Buttons}' and version '{channel.Cards.Version}' do not go together.", "Give the version of Adaptive Cards, such as \"1.5\"; or buttons \"none\" and version \"\".");
        }

        if (channel.Longest < ShortestLongest)
        {
            yield return (path + ".longest", $"{channel.Longest} characters are too few.", $"At least {ShortestLongest}, so that what to do in an emergency stands in the first message.");
        }

        var (most, title, text) = channel.Suggested;
        if (most == 0 ? (title, text) != (0, 0) : most < 0 || title < 1 || text < ShortestLongest || text > channel.Longest)
        {
            yield return (path + ".suggested", $"{most} suggested actions of {title} characters under at most {text} do not go together.", $"All three are 0 where there are none; otherwise title is at least 1, and text {ShortestLongest} to {channel.Longest}.");
        }

        foreach (var fault in FaultsOfSources(channel, path))
        {
            yield return fault;
        }
    }

    private IEnumerable<(string Path, string Problem, string Remedy)> FaultsOfSources(ChannelAbilities channel, string path)
    {
        foreach (var fact in Facts.Where(fact => channel.Sources.ContainsKey(fact) == channel.Assumed.ContainsKey(fact)))
        {
            yield return ($"{path}.{fact}", "It has no source, or both a source and an assumption.", "Name its source under 'sources', or say under 'assumed' why it is taken for granted.");
        }

        foreach (var unknown in channel.Sources.Keys.Concat(channel.Assumed.Keys).Except(Facts))
        {
            yield return (path, $"'{unknown}' is no ability.", $"Use one of {string.Join(", ", Facts)}.");
        }

        foreach (var (fact, id) in channel.Sources.Where(pair => !Sources.Any(source => source.Id == pair.Value)))
        {
            yield return ($"{path}.sources.{fact}", $"There is no source '{id}'.", "Use an id of 'sources' in this file, or add it there.");
        }

        foreach (var (fact, _) in channel.Assumed.Where(pair => string.IsNullOrWhiteSpace(pair.Value)))
        {
            yield return ($"{path}.assumed.{fact}", "It is taken for granted without a reason.", "Say why.");
        }
    }
}
