using HipBot.Club;
using HipBot.Knowledge;

namespace HipBot.Tests.Club;

public sealed class ClubFileTests
{
    [Fact]
    public void A_good_file_is_read_as_it_stands()
    {
        var club = Riverside.Club;

        Assert.Equal(("riverside", "Riverside Runners", "en-GB"), (club.Id, club.Name, club.Locale));
        Assert.Equal(new TimeOnly(19, 0), club.Sessions[0].Start);
        Assert.Equal(SessionKind.LongRun, club.Sessions[1].Kind);
    }

    [Fact]
    public void The_example_is_a_good_file()
    {
        var example = File.ReadAllText(Path.Combine(Support.Repository.Root, "HipBot", "clubs", "example", "riverside.json"));

        Assert.Equal("Riverside Runners", Assert.Single(Riverside.Read(example).All).Name);
    }

    [Fact]
    public void K_is_five_where_the_file_says_nothing() =>
        Assert.Equal(5, Riverside.Read(Riverside.Json.Replace(", \"k\": 5", "", StringComparison.Ordinal)).All[0].Digest.K);

    [Theory]
    [InlineData("\"GB\"", "\"ZZ\"", "$.region", "ZZ")]
    [InlineData("\"999\"", "\"911\"", "$.emergency", "999")]
    [InlineData("\"en-GB\"", "\"de-DE\"", "$.language", "de-DE")]
    [InlineData("Europe/London", "Europe/Nowhere", "$.timeZone", "Nowhere")]
    [InlineData("\"k\": 5", "\"k\": 2", "$.digest.k", "3 to 50")]
    [InlineData("\"19:00\"", "\"7 pm\"", "$.sessions[0].time", "HH:mm")]
    [InlineData("\"18:00\"", "\"22:00\"", "$.digest.time", "quiet hours")]
    [InlineData("\"18:00\"", "\"21:30\"", "$.digest.time", "quiet hours")]
    [InlineData("hello@riverside.example", "somewhere", "$.contact", "e-mail")]
    [InlineData("https://hart.example/book", "http://hart.example", "$.physiotherapist", "https")]
    [InlineData("[\"captain\"]", "[]", "$.captains", "captain")]
    [InlineData("19:riverside@thread.tacv2", "19:riverside@thread.tacv2;messageid=1", "$.channel.conversation", "messageid")]
    [InlineData("\"https://riverside.example\"", "\"https://riverside.example/\"", "$.widget.origins[0]", "nothing after it")]
    [InlineData("\"https://riverside.example\"", "\"http://riverside.example\"", "$.widget.origins[0]", "https")]
    [InlineData("\"https://riverside.example\"", "\"*\"", "$.widget.origins[0]", "https")]
    [InlineData("#0b5d57", "teal", "$.widget.colour", "#rrggbb")]
    [InlineData("#0b5d57", "#5cc5b8", "$.widget.colour", "contrast")]
    [InlineData(",\n  \"secretFrom\": \"Clubs:Secrets:riverside\"", "", "$.secretFrom", "Clubs:Secrets:riverside")]
    [InlineData("Clubs:Secrets:riverside", "RIVERSIDE", "$.secretFrom", "RIVERSIDE")]
    [InlineData("\"tuesday\"", "\"Dienstag\"", "$.sessions[0].day", "JSON")]
    [InlineData("\"captains\"", "\"captain\"", "$.captain", "JSON")]
    [InlineData("\"secretFrom\": \"Clubs:Secrets:riverside\"", "\"secret\": \"hush\"", "$.secret", "JSON")]
    public void A_fault_is_told_with_its_place_and_how_to_mend_it(string good, string bad, string path, string said)
    {
        Assert.Contains(good, Riverside.Json, StringComparison.Ordinal);
        var fault = Assert.Single(FaultsOf(Riverside.Json.Replace(good, bad, StringComparison.Ordinal)));

        Assert.Equal(("clubs/riverside.json", path), (fault.File, fault.Path));
        Assert.Contains(said, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var json = Riverside.Json.Replace("\"GB\"", "\"ZZ\"", StringComparison.Ordinal).Replace("\"k\": 5", "\"k\": 1", StringComparison.Ordinal).Replace("[\"captain\"]", "[\" \"]", StringComparison.Ordinal);

        Assert.Equal(["$.captains", "$.digest.k", "$.region"], FaultsOf(json).Select(fault => fault.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("#000000", 21)]
    [InlineData("#ffffff", 1)]
    [InlineData("#767676", 4.54)]
    public void Contrast_is_that_of_the_guidelines(string colour, double expected) => Assert.Equal(expected, Contrast.WithWhite(colour), 2);

    [Theory]
    [InlineData("msteams", "19:riverside@thread.tacv2", true)]
    [InlineData("msteams", "19:riverside@thread.tacv2;messageid=1700", true)]
    [InlineData("msteams", "19:other@thread.tacv2", false)]
    [InlineData("slack", "19:riverside@thread.tacv2", false)]
    [InlineData("msteams", null, false)]
    public void A_thread_belongs_to_the_club_of_its_channel(string channel, string? conversation, bool belongs) =>
        Assert.Equal(belongs, Riverside.Clubs.OfChannel(channel, conversation) is not null);

    private static IReadOnlyList<KnowledgeFault> FaultsOf(string json) => Assert.Throws<KnowledgeException>(() => Riverside.Read(json)).Faults;
}
