using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HipBot.Cards;
using HipBot.Tests.Cards;
using HipBot.Tests.Support;

namespace HipBot.Tests.Browser;

/// <summary>The page of pictures of every card in <c>docs/gallery</c>; made anew with HIPBOT_GALLERY=1 dotnet test --filter Gallery.</summary>
internal static partial class Gallery
{
    private static readonly string[] Looks = ["light-1280", "light-360", "dark-1280", "dark-360", "teams"];

    public static string Directory { get; } = Path.Combine(Repository.Root, "docs", "gallery");

    public static string Page { get; } = Path.Combine(Directory, "README.md");

    /// <summary>Whether the tests make the gallery anew rather than check it.</summary>
    public static bool IsMadeAnew { get; } = Environment.GetEnvironmentVariable("HIPBOT_GALLERY") is { Length: > 0 };

    /// <summary>Where the browsers put their pictures; null where they take none.</summary>
    public static string? Pictures => IsMadeAnew ? Directory : null;

    public static IEnumerable<string> PictureNames => CardSamples.All.Keys.SelectMany(state => Looks.Select(look => PictureName(state, look)));

    /// <summary>The page as it should be.</summary>
    public static string Written()
    {
        var page = new StringBuilder();
        page.Append("""
            # Gallery

            Every card in every state, with the sample data of `cards/`: in Web Chat on a desktop and on a phone, light and dark, and in
            Microsoft's Teams emulator. Below each: what is read out, and the plain text that goes where there are no cards.

            After a change to a card: `HIPBOT_GALLERY=1 dotnet test --filter Gallery`, and look at it.

            """.ReplaceLineEndings("\n"));
        foreach (var (state, card) in CardSamples.All)
        {
            var rendered = CardSamples.Renderer.Render(card, CardSamples.On("sms"), "turn-7");
            page.Append(CultureInfo.InvariantCulture, $"\n## {Title(state)}\n\n");
            page.Append("| Web Chat | phone | dark | dark, phone | Teams |\n| --- | --- | --- | --- | --- |\n");
            page.AppendJoin(' ', Looks.Select(look => $"| ![{Title(state)}, {look.Replace('-', ' ')}]({PictureName(state, look)})")).Append(" |\n\n");
            page.Append(CultureInfo.InvariantCulture, $"Read out: {rendered.Speak}\n\n<details><summary>Plain text</summary>\n\n````text\n{rendered.Text}\n````\n\n</details>\n");
        }

        return page.ToString();
    }

    private static string Title(string state) => char.ToUpperInvariant(state[0]) + state[1..].Replace('-', ' ');

    // As in Clients/picture.mjs.
    private static string PictureName(string state, string look) => $"{NoName().Replace(state, "-").ToLowerInvariant()}-{look}.png";

    [GeneratedRegex("[^a-zA-Z0-9]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoName();
}
