using HipBot.Dialogs;
using HipBot.Tests.Triage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Tests.Club;

/// <summary>The club's channel, where thirty people read along.</summary>
public sealed class ClubChannelTests
{
    private static readonly string[] HealthWords =
        ["hip", "groin", "pain", "painful", "hurt", "hurts", "ache", "aches", "sore", "injury", "injured", "buttock", "knee", "thigh", "back", "health", "symptom", "leg", "legs", "numb", "fever", "walk", "run", "hills", "night"];

    [Fact]
    public async Task A_complaint_goes_on_in_private_with_what_was_said()
    {
        using var bench = new ClubBench();

        var answers = await bench.WriteAsync("ann", "my hip hurts after last night's hills");

        Assert.Equal("I've written to you in private. Let's go on there, just the two of us.", Assert.Single(answers).Text);
        var chat = bench.InPrivate["ann"];
        Assert.Contains("Riverside Runners", chat[0].Text, StringComparison.Ordinal);
        Assert.Equal("consent", Asked(chat[1]));

        // What was said in the channel need not be said again.
        var next = await bench.SayAsync("ann", "yes");
        Assert.DoesNotContain("What hurts", Words(next), StringComparison.Ordinal);
        var summary = await bench.SayAsync("ann", "what have you understood so far");
        Assert.Contains("hills", Words(summary), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_has_been_asked_in_private_before_is_asked_there_again()
    {
        using var bench = new ClubBench();
        await bench.SayAsync("ann", "hello");

        await bench.WriteAsync("ann", "my hip hurts after last night's hills");

        var chat = bench.InPrivate["ann"];
        Assert.Equal(["consent", null, "consent"], chat.Select(Asked));
        Assert.StartsWith("You wrote to me in the channel", chat[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_members_in_one_thread_each_go_on_by_themselves()
    {
        using var bench = new ClubBench();

        await bench.WriteAsync("ann", "the outside of my right hip aches");
        await bench.WriteAsync("bob", "my left groin hurts");

        Assert.Contains("groin", Words(await Understood(bench, "bob")), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("groin", Words(await Understood(bench, "ann")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_danger_sign_is_answered_at_once_without_repeating_it_and_in_private_as_well()
    {
        using var bench = new ClubBench();

        var answers = await bench.WriteAsync("ann", "since this morning my hip hurts and I can't feel myself when I wipe");

        Assert.Equal("emergency", answers[0].Entities.Single(entity => entity.Type == "HipBot.Assessment").Properties.Value<string>("level"));
        Assert.Contains("999", Words(answers), StringComparison.Ordinal);
        Assert.DoesNotContain("911", Words(answers), StringComparison.Ordinal);
        Assert.All((string[])["hip", "feel", "wipe", "morning", "nerve", "spine", "numb"], word => Assert.DoesNotMatch($@"(?i)\b{word}\w*\b", Visible(answers)));
        Assert.Contains(bench.InPrivate["ann"], activity => (activity.Entities ?? []).Any(entity => entity.Type == "HipBot.Assessment" && entity.Properties.Value<string>("redFlag") == "cauda-equina"));
        Assert.Contains("999", Words(bench.InPrivate["ann"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_that_must_be_seen_today_is_answered_at_once_too()
    {
        using var bench = new ClubBench();

        var answers = await bench.WriteAsync("ann", "I can only hobble a few steps, my groin hurts with every step and it wakes me at night");

        Assert.Contains("today", Words(answers), StringComparison.OrdinalIgnoreCase);
        Assert.All((string[])["groin", "hobble", "steps", "night"], word => Assert.DoesNotContain(word, Visible(answers), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Where_no_chat_can_be_opened_it_says_how_to_get_one()
    {
        using var bench = new ClubBench { CannotOpen = new PrivateChat.None() };

        Assert.Contains("one-to-one chat", Assert.Single(await bench.WriteAsync("ann", "my hip hurts")).Text, StringComparison.Ordinal);

        bench.CannotOpen = new PrivateChat.Link(new("https://hipbot.example/#private=abc"), 30);
        var link = Assert.Single(await bench.WriteAsync("ann", "my hip hurts")).Text;
        Assert.Contains("https://hipbot.example/#private=abc", link, StringComparison.Ordinal);
        Assert.Contains("30 minutes", link, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "sign up for the digest")]
    [InlineData("help", "stretch of the day")]
    [InlineData("hello", "stretch of the day")]
    [InlineData("stretch of the day please", "Stretch of the day:")]
    [InlineData("what's the stretch of the day?", "Stretch of the day:")]
    [InlineData("warm-up", "Mill Lane track")]
    [InlineData("How do we warm up tonight?", "Mill Lane track")]
    [InlineData("shoes", "500 to 800 km")]
    [InlineData("who's our physio?", "https://hart.example/book")]
    public async Task What_concerns_everybody_is_answered_in_the_channel(string text, string answer)
    {
        using var bench = new ClubBench();

        Assert.Contains(answer, Assert.Single(await bench.WriteAsync("ann", text)).Text, StringComparison.Ordinal);
        Assert.Empty(bench.InPrivate);
    }

    [Theory]
    [InlineData("sign up for the digest")]
    [InlineData("leave the digest")]
    [InlineData("captain")]
    [InlineData("forget me")]
    public async Task Who_is_counted_and_who_is_captain_is_talked_about_in_private(string text)
    {
        using var bench = new ClubBench();

        var answer = Assert.Single(await bench.WriteAsync("ann", text));

        Assert.Equal("I've written to you in private. Let's go on there, just the two of us.", answer.Text);
        Assert.NotEmpty(bench.InPrivate["ann"]);
    }

    [Theory]
    [InlineData("shoes, and I have a fever and my hip is hot and I can't put weight on it")]
    [InlineData("warm-up? my legs are numb and I can't hold my pee")]
    public async Task A_command_with_more_to_it_is_none(string text)
    {
        using var bench = new ClubBench();

        var answers = await bench.WriteAsync("ann", text);

        Assert.Contains("999", Words(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_health_word_stands_in_what_the_channel_is_told_of_a_complaint()
    {
        using var bench = new ClubBench();
        foreach (var vignette in DevVignette.All)
        {
            await bench.WriteAsync(vignette.Id, vignette.Text);
        }

        var told = bench.InChannel.Where(activity => activity.Text is not null).Select(activity => activity.Text).Distinct().ToList();
        Assert.All(told, text => Assert.All(HealthWords, word => Assert.DoesNotMatch($@"(?i)(?<!\w){word}(?!\w)", text)));
        Assert.All(bench.InChannel, activity => Assert.All(activity.Entities ?? [], entity => Assert.False(entity.Properties.ContainsKey("findings") || entity.Properties.ContainsKey("causes"))));
    }

    private static async Task<List<Activity>> Understood(ClubBench bench, string member)
    {
        await bench.SayAsync(member, "yes");
        return await bench.SayAsync(member, "what have you understood so far");
    }

    private static string? Asked(Activity activity) => activity.Entities?.FirstOrDefault(entity => entity.Type == "HipBot.Ask")?.Properties.Value<string>("slot");

    private static string Words(IEnumerable<Activity> activities) =>
        string.Join('\n', activities.Select(activity => activity.Text + JsonConvert.SerializeObject(activity.Attachments)));

    // What people read: no ids of cards, and not the bot's own name.
    private static string Visible(IEnumerable<Activity> activities) => Words(activities).Replace("HipBot", "", StringComparison.Ordinal).Replace("\"hip\":", "", StringComparison.Ordinal);
}
