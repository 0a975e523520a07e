using System.Globalization;
using System.Text.Json;
using HipBot.Bots;
using HipBot.State;
using HipBot.Tests.Faults;
using HipBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Tests.State;

/// <summary>Conversations that earlier releases have stored go on where they were.</summary>
/// <remarks>
/// <c>State/Releases/N.json</c> holds what stood in the store at version N of the state. A release that changes the version
/// writes such a file before it does: <c>HIPBOT_WRITE_STATES=1 dotnet test HipBot.Tests --filter WriteThoseOfThisRelease</c>.
/// </remarks>
public sealed class StoredStateTests : IDisposable
{
    private const string Complaint = "The outside of my right hip has ached since I ran more hills three weeks ago, worse when I lie on it. I'm a 48 year old woman.";

    private static readonly string Directory = Path.Combine(Repository.Root, "HipBot.Tests", "State", "Releases");

    // Stands for answers to whatever is asked: to one question, or to all up to the assessment.
    private const string One = "(one answer)";
    private const string AllAnswers = "(all answers)";

    private readonly StateDatabase _database = SqliteDatabase.InMemory();
    private readonly ServiceProvider _services;

    public StoredStateTests() => _services = new ServiceCollection()
        .AddSingleton<TimeProvider>(new FixedClock())
        .AddSingleton<IStorage>(new StateStorage(_database, new(new(DialogServices.StateTypes)), TimeProvider.System))
        .AddHipBotDialogs()
        .BuildServiceProvider();

    public static TheoryData<int, StoredState> All
    {
        get
        {
            var all = new TheoryData<int, StoredState>();
            foreach (var file in System.IO.Directory.GetFiles(Directory, "*.json").Order(StringComparer.Ordinal))
            {
                var version = int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture);
                foreach (var state in JsonSerializer.Deserialize<StoredState[]>(File.ReadAllText(file))!)
                {
                    all.Add(version, state);
                }
            }

            return all;
        }
    }

    public void Dispose()
    {
        _services.Dispose();
        _database.Dispose();
    }

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public async Task WhatARelease_HasStored_GoesOn(int version, StoredState stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        await StoreAsync(version, stored.Item);
        var talk = new Talk(_services, "old");

        var replies = await talk.SayAsync(stored.Next);

        Assert.NotEmpty(replies);

        // Which question of the interview comes next may change with what is known of hips; where the conversation stands may not.
        Assert.Equal(PlaceOf(stored.Asked), PlaceOf(talk.Asked));
    }

    [Theory]
    [InlineData("IntakeDialog")]
    [InlineData("WaterfallDialog")]
    public async Task DialogThatIsGone_IsLeftAndWhatWasSaidIsKept(string dialog)
    {
        var stored = All.Select(row => ((int Version, StoredState State))((int)row[0], (StoredState)row[1])).Last(row => row.State.Name == "further in the interview");
        await StoreAsync(stored.Version, stored.State.Item.Replace($"\"{dialog}\"", "\"DialogOfBefore\"", StringComparison.Ordinal));
        var talk = new Talk(_services, "old");

        await talk.SayAsync(stored.State.Next);

        Assert.NotNull(talk.Asked);
        Assert.NotEqual("consent", talk.Asked);
        Assert.NotEqual("location", talk.Asked);
    }

    [Fact]
    public async Task WhatALaterReleaseHasStored_IsNotTouched()
    {
        await StoreAsync(StateUpgrades.Latest + 1, "{}");

        await Assert.ThrowsAsync<StateVersionException>(() => new Talk(_services, "old").SayAsync("hello"));
    }

    [SkippableFact]
    public async Task WriteThoseOfThisRelease()
    {
        Skip.If(Environment.GetEnvironmentVariable("HIPBOT_WRITE_STATES") is null, "Writes files, and is run before a release that changes the version of the state.");
        var states = new List<StoredState>
        {
            await HoldAsync("asked for consent", "yes", "hello"),
            await HoldAsync("asked what the matter is", Complaint, "hello", "yes"),
            await HoldAsync("in the interview", "skip", "hello", "yes", Complaint),
            await HoldAsync("further in the interview", "I don't know", "hello", "yes", Complaint, One, One, One),
            await HoldAsync("not understood once", "skip", "hello", "yes", Complaint, "qwertz"),
            await HoldAsync("in an emergency", "I'm getting help", "hello", "yes", "my low back hurts and I can't feel myself when I wipe"),
            await HoldAsync("in an emergency that was none", "it was a mistake", "hello", "yes", "my low back hurts and I can't feel myself when I wipe"),
            await HoldAsync("assessed", "show me the exercises", "hello", "yes", Complaint, AllAnswers),
            await HoldAsync("before the exercises", "start", "hello", "yes", Complaint, AllAnswers, "show me the exercises"),
            await HoldAsync("in the exercises", "done", "hello", "yes", Complaint, AllAnswers, "show me the exercises", "start"),
            await HoldAsync("at its end", "hello again", "hello", "yes", Complaint, AllAnswers, "no thanks, that's all"),
        };
        System.IO.Directory.CreateDirectory(Directory);
        await File.WriteAllTextAsync(
            Path.Combine(Directory, string.Create(CultureInfo.InvariantCulture, $"{StateUpgrades.Latest}.json")),
            JsonSerializer.Serialize(states, Indented) + "\n");
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string? PlaceOf(string? slot) => slot is null or "consent" || slot.StartsWith("after.", StringComparison.Ordinal) ? slot : "interview";

    private Task<int> StoreAsync(int version, string item) => _database.ExecuteAsync(
        "insert into item (key, etag, version, json) values (@key, 'as-stored', @version, @json)",
        ("key", KeyOf("old")),
        ("version", version),
        ("json", item));

    private async Task<StoredState> HoldAsync(string name, string next, params string[] said)
    {
        var talk = new Talk(_services, name);
        foreach (var text in said)
        {
            do
            {
                await talk.SayAsync(text is One or AllAnswers ? Patients.Answer(talk.Asked!) : text);
            }
            while (text is AllAnswers && talk.Assessment is null);
        }

        var item = await _database.ReadAsync(session => session.FirstAsync("select json from item where key = @key", row => row.GetString(0), ("key", KeyOf(name))));
        await talk.SayAsync(next);
        return new(name, said, next, talk.Asked, item!);
    }

    private static string KeyOf(string conversation) => $"sms/conversations/{conversation}";
}
