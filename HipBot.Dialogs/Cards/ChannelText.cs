using System.Text.RegularExpressions;
using HipBot.Knowledge;

namespace HipBot.Cards;

/// <summary>Puts the plain-text twin of a card into the form of a channel.</summary>
/// <remarks>
/// The twin marks bold by two characters of its own that no text holds, so that a sign that a person wrote is never taken for
/// one. In Markdown such signs are escaped: Telegram refuses a whole message for one star without its partner.
/// </remarks>
internal static partial class ChannelText
{
    /// <summary>Begins what is bold.</summary>
    public const char Bold = '\uE000';

    /// <summary>Ends what is bold.</summary>
    public const char EndBold = '\uE001';

    /// <summary>The twin as a channel takes it.</summary>
    public static string Of(string marked, TextForm form) => form switch
    {
        TextForm.Markdown => Mark(LinkOrSign().Replace(marked, found => found.Length > 1 ? found.Value : @"\" + found.Value), "**"),
        TextForm.Stars => Mark(marked, "*"),
        _ => Mark(marked, string.Empty),
    };

    private static string Mark(string marked, string sign) =>
        marked.Replace(Bold.ToString(), sign, StringComparison.Ordinal).Replace(EndBold.ToString(), sign, StringComparison.Ordinal);

    [GeneratedRegex(@"https?://\S+|[*_`]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LinkOrSign();
}
