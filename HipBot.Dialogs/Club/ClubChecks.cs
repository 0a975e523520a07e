using System.Globalization;
using System.Text.RegularExpressions;
using HipBot.Knowledge;

namespace HipBot.Club;

/// <summary>What a club file must be beyond its form.</summary>
internal static partial class ClubChecks
{
    private const double ReadableContrast = 4.5;

    public static void Check(KnowledgeReader reader, string file, RunningClub club, KnowledgeBase knowledge)
    {
        foreach (var (path, problem, remedy) in Faults(club, knowledge))
        {
            reader.Fault(file, path, problem, remedy);
        }
    }

    private static IEnumerable<(string Path, string Problem, string Remedy)> Faults(RunningClub club, KnowledgeBase knowledge) =>
        [.. OfName(club), .. OfPlace(club, knowledge.Emergency), .. OfPeople(club), .. OfTimes(club), .. OfChannel(club, knowledge.Channels), .. OfWidget(club)];

    private static IEnumerable<(string, string, string)> OfName(RunningClub club)
    {
        if (!Id().IsMatch(club.Id))
        {
            yield return ("$", $"'{club.Id}' is no name for a club in addresses.", "Name the file in small letters, digits and hyphens, such as riverside.json.");
        }

        if (club.Name.Trim().Length is 0 or > 60)
        {
            yield return ("$.name", "The name is empty, or longer than 60 letters.", "Give the name as people say it.");
        }
    }

    private static IEnumerable<(string, string, string)> OfPlace(RunningClub club, EmergencyDirectory emergency)
    {
        if (!emergency.Knows(club.Region))
        {
            yield return ("$.region", $"No emergency number is known for '{club.Region}'.", "Use a code of Knowledge/emergency-numbers.json, such as GB, or add it there.");
        }
        else if (emergency.For($"en-{club.Region}").Emergency is var number && number != club.Emergency)
        {
            yield return ("$.emergency", $"It says {club.Emergency}, and the bot tells {number} in {club.Region}.", "Find out which is right, and mend this file or Knowledge/emergency-numbers.json.");
        }

        if (!Language().IsMatch(club.Language))
        {
            yield return ("$.language", $"'{club.Language}' is no language that HipBot speaks.", "Use en, or en with a country, such as en-GB.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(club.TimeZone, out _))
        {
            yield return ("$.timeZone", $"There is no time zone '{club.TimeZone}'.", "Use an IANA name, such as Europe/London.");
        }
    }

    private static IEnumerable<(string, string, string)> OfPeople(RunningClub club)
    {
        if (club.Contact.Name.Trim().Length == 0 || !(club.Contact.Address.Contains('@', StringComparison.Ordinal) || IsHttps(club.Contact.Address)))
        {
            yield return ("$.contact", "Nobody can be reached by it.", "Give a name, and an e-mail or https address.");
        }

        if (club.Physiotherapist.Name.Trim().Length == 0 || !IsHttps(club.Physiotherapist.Booking))
        {
            yield return ("$.physiotherapist", "There is no name, or nowhere to book.", "Give a name, and the https address where members book.");
        }

        if (club.Captains.Count == 0 || club.Captains.Any(string.IsNullOrWhiteSpace))
        {
            yield return ("$.captains", "There is nobody who may see the settings.", "Name at least one captain by their id.");
        }
    }

    private static IEnumerable<(string, string, string)> OfTimes(RunningClub club)
    {
        var times = club.Sessions.Select((session, i) => (Path: $"$.sessions[{i}].time", Time: session.Time))
            .Append((Path: "$.quietHours.from", Time: club.QuietHours.From))
            .Append((Path: "$.quietHours.to", Time: club.QuietHours.To))
            .Append((Path: "$.digest.time", Time: club.Digest.Time));
        foreach (var (path, time) in times.Where(row => !ClockTime.TryParse(row.Time, out _)))
        {
            yield return (path, $"'{time}' is no time.", "Write it as HH:mm, such as 19:00.");
        }

        foreach (var (session, i) in club.Sessions.Select((session, i) => (session, i)).Where(row => row.session.Place.Trim().Length == 0))
        {
            yield return ($"$.sessions[{i}].place", "The session has no place.", "Say where one meets.");
        }

        if (ClockTime.TryParse(club.Digest.Time, out var posted) && club.QuietHours.Cover(posted))
        {
            yield return ("$.digest.time", $"{club.Digest.Time} is within the quiet hours.", "Post the digest outside them.");
        }

        if (club.Digest.K is < DigestSettings.LeastK or > DigestSettings.MostK)
        {
            yield return ("$.digest.k", $"{club.Digest.K} people are too few or too many.", $"Use {DigestSettings.LeastK} to {DigestSettings.MostK}; {DigestSettings.DefaultK} where you have no reason for another.");
        }
    }

    private static IEnumerable<(string, string, string)> OfChannel(RunningClub club, ChannelTable channels)
    {
        if (club.Channel.ChannelId.Length == 0 || club.Channel.Conversation.Length == 0)
        {
            yield return ("$.channel", "The channel is not named.", "Give channelId and conversation.");
        }
        else if (!channels.Of(club.Channel.ChannelId).Groups)
        {
            yield return ("$.channel.channelId", $"'{club.Channel.ChannelId}' has no conversations of several people.", "Name the channel in which the club writes, such as msteams, or mend Knowledge/channels.json.");
        }
        else if (ClubChannel.RootOf(club.Channel.Conversation) != club.Channel.Conversation)
        {
            yield return ("$.channel.conversation", "It is a single thread.", "Leave out ';messageid=' and what follows.");
        }
    }

    private static IEnumerable<(string, string, string)> OfWidget(RunningClub club)
    {
        if (club.Widget is not { } widget)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(club.SecretFrom))
        {
            yield return ("$.secretFrom", "The widget needs a secret, and none is named.", $"Name the setting that holds it, such as Clubs:Secrets:{club.Id}; the secret itself does not belong here.");
        }

        if (widget.Origins.Count == 0)
        {
            yield return ("$.widget.origins", "No site may show the widget.", "Name the club's site, such as https://club.example, or leave out the widget.");
        }

        for (var i = 0; i < widget.Origins.Count; i++)
        {
            if (!IsOrigin(widget.Origins[i]))
            {
                yield return (string.Create(CultureInfo.InvariantCulture, $"$.widget.origins[{i}]"), $"'{widget.Origins[i]}' is no origin.", "Write https, the host and nothing after it, such as https://club.example.");
            }
        }

        if (!Colour().IsMatch(widget.Colour))
        {
            yield return ("$.widget.colour", $"'{widget.Colour}' is no colour.", "Write it as #rrggbb.");
        }
        else if (Contrast.WithWhite(widget.Colour) is var contrast and < ReadableContrast)
        {
            yield return ("$.widget.colour", string.Create(CultureInfo.InvariantCulture, $"White on {widget.Colour} has a contrast of {contrast:0.0}, and many could not read it."), $"Choose a darker one, of at least {ReadableContrast.ToString(CultureInfo.InvariantCulture)}.");
        }
    }

    private static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    // A plain http origin is for trying it out on one's own machine.
    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && text == uri.GetLeftPart(UriPartial.Authority);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    [GeneratedRegex("^en(-[A-Z]{2})?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Language();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
