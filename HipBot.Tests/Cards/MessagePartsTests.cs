using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HipBot.Cards;

namespace HipBot.Tests.Cards;

/// <summary>Splitting what is longer than a channel takes.</summary>
public sealed partial class MessagePartsTests
{
    private const int Seed = 20261125;
    private const int Cases = 3000;

    private static readonly string[] Pieces =
    [
        "Get emergency care now.", "Call 999", "+44 20 7946 0018", "112,", "or your local number.", "https://hipbot.example/private#token-0a1b2c3d4e5f", "- an item", "1. Left", "**How soon?**", "*now*",
        "\U0001F3C3\U0001F3FD\u200D\u2640\uFE0F", "e\u0301", "word", "a-rather-long-word-without-any-place-to-break-it", "Is that so?", "No!", "(0800 123 456)", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
    ];

    private static readonly string[] Gaps = [" ", " ", " ", " ", "\n", "\n\n"];

    [Fact]
    public void What_is_short_enough_stays_whole() =>
        Assert.Equal(["One.\n\nTwo."], MessageParts.Of("One.\n\nTwo.", 10));

    [Theory]
    [InlineData("First one.\n\nSecond one here.", 20, "First one.|Second one here.")]
    [InlineData("First line\nsecond line is here", 22, "First line|second line is here")]
    [InlineData("A sentence. Another one here.", 20, "A sentence.|Another one here.")]
    [InlineData("words and more words here", 12, "words and|more words|here")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", 8, "aaaaaaaa|aaaaaaaa|aaaa")]
    [InlineData("Please now call 0800 123 456 for help", 20, "Please now call|0800 123 456 for|help")]
    [InlineData("See https://a.example/x/y/z for it", 24, "See|https://a.example/x/y/z|for it")]
    [InlineData("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 3, "\uD83D\uDE00|\uD83D\uDE00|\uD83D\uDE00")]
    public void It_is_split_at_the_best_place_there_is(string text, int longest, string parts) =>
        Assert.Equal(parts.Split('|'), MessageParts.Of(text, longest));

    [Fact]
    public void Whatever_is_split_nothing_is_lost_nothing_too_long_and_nothing_torn()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Cases; i++)
        {
            var text = Text(random);
            var longest = random.Next(60, 400);

            var parts = MessageParts.Of(text, longest);

            Assert.All(parts, part => Assert.InRange(part.Length, 1, longest));
            Assert.Equal(Bare(text), Bare(string.Concat(parts)));
            Assert.All(parts, part => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(part))));
            // What may not be torn is found in the parts as often as in the whole.
            Assert.Equal(Count(text), parts.Sum(Count));
            Assert.Equal(new StringInfo(Bare(text)).LengthInTextElements, parts.Sum(part => new StringInfo(Bare(part)).LengthInTextElements));
        }
    }

    [Fact]
    public void A_link_that_alone_is_too_long_is_still_sent_whole_in_sum()
    {
        var link = "https://hipbot.example/" + new string('a', 300);

        var parts = MessageParts.Of($"See {link} now", 100);

        Assert.Equal(Bare($"See {link} now"), Bare(string.Concat(parts)));
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 100));
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(1, 80); pieces > 0; pieces--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(Gaps[random.Next(Gaps.Length)]);
        }

        return text.ToString().Trim();
    }

    private static string Bare(string text) => White().Replace(text, string.Empty);

    private static int Count(string text) => Torn().Count(text);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();

    [GeneratedRegex(@"https://hipbot\.example/private#token-0a1b2c3d4e5f|\+44 20 7946 0018|0800 123 456|\*\*How soon\?\*\*|\b999\b|\b112\b", RegexOptions.CultureInvariant)]
    private static partial Regex Torn();
}
