using HipBot.Club;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Tests.Club;

/// <summary>Who is counted, what is posted, and how one gets out.</summary>
public sealed class DigestTests
{
    private const string Outer = "The outside of my right hip aches since I doubled my weekly mileage three weeks ago, worse lying on it.";
    private const string Groin = "My left groin hurts at the front since three weeks ago when I added speed work, it came gradually.";

    [Fact]
    public async Task Nobody_is_counted_who_has_not_agreed()
    {
        using var bench = new ClubBench();
        foreach (var i in Enumerable.Range(0, 14))
        {
            await bench.TellAsync($"m{i}", Outer);
        }

        Assert.Empty((await bench.Books.ReadAsync(Riverside.Club, default)).Members);
        Assert.Contains("No numbers", Words(await bench.PostAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_asked_once_in_private_after_the_assessment()
    {
        using var bench = new ClubBench();
        await bench.TellAsync("ann", Outer);
        Assert.DoesNotContain("count you in", Words(bench.InPrivate["ann"]), StringComparison.Ordinal);

        var after = await bench.SayAsync("ann", "thanks, that's all");
        Assert.Contains("May I count you in?", Words(after), StringComparison.Ordinal);

        Assert.Contains("won't ask again", Words(await bench.TapAsync("ann", "club-invite", "decline-digest")), StringComparison.Ordinal);
        Assert.DoesNotContain("count you in", Words(await bench.SayAsync("ann", "it also hurts on stairs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_should_be_seen_gets_to_know_once_where_the_club_books()
    {
        using var bench = new ClubBench();
        await bench.TellAsync("ann", "My right hip has hurt deep in the groin for eight months, it came slowly, and it is stiff for ten minutes in the morning. I am 58.");

        var told = bench.InPrivate["ann"].Count(activity => activity.Text?.Contains("https://hart.example/book", StringComparison.Ordinal) == true);
        await bench.SayAsync("ann", "thanks");

        Assert.Equal(1, told);
        Assert.Equal(1, bench.InPrivate["ann"].Count(activity => activity.Text?.Contains("https://hart.example/book", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task Who_agrees_is_counted_by_region_and_by_what_the_club_could_change()
    {
        using var bench = new ClubBench();
        await AgreeAsync(bench, 12, Outer);

        var words = Words(await bench.PostAsync());

        Assert.Contains("About 12 members are managing something.", words, StringComparison.Ordinal);
        Assert.Contains("Outer hip and thigh: about 12", words, StringComparison.Ordinal);
        Assert.Contains("About 12 told of a jump in distance or pace", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_few_are_told_without_numbers_but_with_something_to_change()
    {
        using var bench = new ClubBench();
        await AgreeAsync(bench, 9, Outer);

        var words = Words(await bench.PostAsync());

        Assert.DoesNotContain("bout 9", words, StringComparison.Ordinal);
        Assert.Contains("No numbers this time", words, StringComparison.Ordinal);
        Assert.Contains("What we could change", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_is_not_in_the_next_numbers()
    {
        using var bench = new ClubBench();
        await AgreeAsync(bench, 12, Outer);

        Assert.Contains("deleted", Words(await bench.SayAsync("m3", "leave the digest")), StringComparison.Ordinal);

        Assert.Equal(11, (await bench.Books.ReadAsync(Riverside.Club, default)).Members.Count);
        Assert.Contains("About 11 members", Words(await bench.PostAsync()), StringComparison.Ordinal);
        Assert.Contains("nothing to delete", Words(await bench.SayAsync("m3", "leave the digest")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_me_takes_the_agreement_and_what_was_kept_with_it()
    {
        using var bench = new ClubBench();
        await AgreeAsync(bench, 12, Outer);

        await bench.SayAsync("m3", "forget me");

        Assert.Equal(11, (await bench.Books.ReadAsync(Riverside.Club, default)).Members.Count);
        Assert.Contains("which club you belong to", Words(await bench.SayAsync("m3", "sign up for the digest")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_stand_for_four_weeks_and_what_was_told_counts_once()
    {
        using var bench = new ClubBench();
        await AgreeAsync(bench, 12, Outer);
        var first = Words(await bench.PostAsync());

        await AgreeAsync(bench, 15, Groin, from: 20);
        bench.Clock.Advance(DigestCalendar.NextNumbersAfter(Riverside.Club, bench.Clock.GetUtcNow()) - bench.Clock.GetUtcNow() - TimeSpan.FromDays(7));
        var within = Words(await bench.PostAsync());
        bench.Clock.Advance(TimeSpan.FromDays(7));
        var after = Words(await bench.PostAsync());

        Assert.Contains("About 12 members", first, StringComparison.Ordinal);
        Assert.Contains("About 12 members", within, StringComparison.Ordinal);
        Assert.Contains("About 15 members", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Outer hip", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_drawn_with_chance()
    {
        using var bench = new ClubBench(() => 3);
        await AgreeAsync(bench, 12, Outer);

        Assert.Contains("About 15 members", Words(await bench.PostAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_book_holds_no_name_no_id_and_no_word_of_anybody()
    {
        using var bench = new ClubBench();
        await AgreeAsync(bench, 1, Outer);

        var kept = JsonConvert.SerializeObject(await bench.Books.ReadAsync(Riverside.Club, default));

        Assert.All((string[])["m0", "aches", "mileage", "right", "lateral", "tendin"], word => Assert.DoesNotContain(word, kept, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_emergency_is_neither_counted_nor_asked_about()
    {
        using var bench = new ClubBench();
        await bench.WriteAsync("ann", "since this morning I can't feel myself when I wipe and my hip hurts");
        await bench.SayAsync("ann", "I'm getting help");

        Assert.DoesNotContain("count you in", Words(await bench.SayAsync("ann", "thanks")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_captains_card_shows_settings_and_no_number_before_the_channel_has_it()
    {
        using var bench = new ClubBench();
        await AgreeAsync(bench, 12, Outer);
        await bench.WriteAsync(Riverside.Captain, "captain");
        var before = Words(bench.InPrivate[Riverside.Captain]);
        await bench.PostAsync();

        var after = Words(await bench.SayAsync(Riverside.Captain, "captain's card"));

        Assert.Contains("Mondays at 18:00", before, StringComparison.Ordinal);
        Assert.DoesNotContain("About 12", before, StringComparison.Ordinal);
        Assert.DoesNotContain("captain", Words(bench.InChannel), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("About 12", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_captain_pauses_and_resumes_the_digest()
    {
        using var bench = new ClubBench();
        await bench.WriteAsync(Riverside.Captain, "captain");

        Assert.Contains("paused", Words(await bench.TapAsync(Riverside.Captain, "club-captain", "pause-digest")), StringComparison.Ordinal);
        Assert.Empty(await bench.PostAsync());
        Assert.Contains("on again", Words(await bench.TapAsync(Riverside.Captain, "club-captain", "resume-digest")), StringComparison.Ordinal);
        Assert.NotEmpty(await bench.PostAsync());
    }

    [Theory]
    [InlineData("captain")]
    [InlineData("pause the digest")]
    public async Task Everybody_else_is_refused_politely_and_in_private(string text)
    {
        using var bench = new ClubBench();

        await bench.WriteAsync("ann", text);

        Assert.Contains("Only the captains", Words(bench.InPrivate["ann"]), StringComparison.Ordinal);
        Assert.DoesNotContain("captain", Words(bench.InChannel), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(await bench.PostAsync());
    }

    [Fact]
    public async Task Nothing_is_posted_in_the_quiet_hours()
    {
        using var bench = new ClubBench();
        bench.Clock.Advance(TimeSpan.FromHours(14));

        Assert.Empty(await bench.PostAsync());
    }

    private static async Task AgreeAsync(ClubBench bench, int members, string complaint, int from = 0)
    {
        foreach (var i in Enumerable.Range(from, members))
        {
            await bench.TellAsync($"m{i}", complaint);
            await bench.SayAsync($"m{i}", "sign up for the digest");
        }
    }

    private static string Words(IEnumerable<Activity> activities) =>
        string.Join('\n', activities.Select(activity => activity.Text + JsonConvert.SerializeObject(activity.Attachments)));
}
