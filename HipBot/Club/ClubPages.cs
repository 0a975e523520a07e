using System.Net;
using HipBot.Settings;

namespace HipBot.Club;

/// <summary>What the web page shows for a club: its name and its colour.</summary>
internal static class ClubPages
{
    /// <summary>The address of a club's page.</summary>
    public static string PathOf(RunningClub club) => $"/clubs/{club.Id}";

    /// <summary>Who may frame the club's page, as a content security policy says it.</summary>
    public static string FramersOf(RunningClub club) => string.Join(' ', club.Widget!.Origins);

    /// <summary>Style rules in the club's colour. The colour was checked at start: six digits, and readable under white.</summary>
    public static string StyleOf(RunningClub club)
    {
        var colour = club.Widget!.Colour;
        return $":root{{--accent:{colour};--accent-strong:{colour};--solid:{colour}}}"
            + $":root[data-theme='dark']{{--accent:color-mix(in srgb,{colour} 40%,#fff);--accent-strong:color-mix(in srgb,{colour} 30%,#fff);--solid:{colour}}}";
    }

    /// <summary>The attributes by which the page knows that it stands on a club's site.</summary>
    public static string AttributesOf(RunningClub club) =>
        $" data-club=\"{WebUtility.HtmlEncode(club.Id)}\" data-club-origins=\"{WebUtility.HtmlEncode(string.Join(' ', club.Widget!.Origins))}\"";
}
