using System.Globalization;
using HipBot.Cards;
using HipBot.Knowledge;

namespace HipBot.Club;

/// <summary>The settings of a club in words, for its captains.</summary>
internal static class CaptainSettings
{
    public static IReadOnlyList<ClubSetting> Of(RunningClub club, ClubKnowledge knowledge) =>
    [
        new("Digest", club.Digest.On ? $"{club.Digest.Day}s at {club.Digest.Time}" : "off"),
        new("People behind a number", string.Create(CultureInfo.InvariantCulture, $"at least {club.Digest.K}")),
        new("Quiet hours", $"{club.QuietHours.From} to {club.QuietHours.To}"),
        new("Emergency number", club.Emergency),
        new("Physiotherapist", club.Physiotherapist.Name),
        new("Sessions", string.Join("; ", club.Sessions.Select(session => $"{session.Day} {session.Time}, {knowledge.NameOf(session.Kind)}, {session.Place}"))),
        new("Own site", club.Widget is { } widget ? string.Join(", ", widget.Origins) : "none"),
    ];
}
