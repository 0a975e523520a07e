using HipBot.State;
using Microsoft.Bot.Builder;

namespace HipBot.Tests.State;

/// <summary>What every store of bot state must do.</summary>
public abstract class StorageContract
{
    private readonly string _key = $"key/{Guid.NewGuid():N}";

    protected static StateTypes Types { get; } = new([new("TestItem", typeof(TestItem))]);

    private protected abstract IStorage Storage { get; }

    [SkippableFact]
    public async Task Read_OfWhatWasNeverWritten_IsEmpty() => Assert.Empty(await Storage.ReadAsync([_key]));

    [SkippableFact]
    public async Task Write_ThenRead_GivesTheSame()
    {
        await WriteAsync(new() { Text = "'quoted' \"\n\u0000 🏃" });

        Assert.Equal("'quoted' \"\n\u0000 🏃", (await ReadAsync()).Text);
    }

    [SkippableFact]
    public async Task Read_GivesEveryItemAnETagThatChangesWithIt()
    {
        await WriteAsync(new() { Text = "one" });
        var first = await ReadAsync();
        first.Text = "two";
        var tag = first.ETag;
        await WriteAsync(first);

        Assert.False(string.IsNullOrEmpty(tag));
        Assert.NotEqual(tag, (await ReadAsync()).ETag);
    }

    [SkippableFact]
    public async Task Write_WithAnETagThatIsOutOfDate_IsRefused()
    {
        await WriteAsync(new() { Text = "one" });
        var (mine, theirs) = (await ReadAsync(), await ReadAsync());
        theirs.Text = "theirs";
        await WriteAsync(theirs);

        mine.Text = "mine";
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(mine));

        Assert.Equal("theirs", (await ReadAsync()).Text);
    }

    [SkippableFact]
    public async Task Write_WithAStar_Overwrites()
    {
        await WriteAsync(new() { Text = "one" });

        await WriteAsync(new() { Text = "two", ETag = "*" });

        Assert.Equal("two", (await ReadAsync()).Text);
    }

    [SkippableFact]
    public async Task Delete_TakesTheItemAwayAndDoesNotMindIfThereIsNone()
    {
        await WriteAsync(new() { Text = "one" });

        await Storage.DeleteAsync([_key]);
        await Storage.DeleteAsync([_key]);

        Assert.Empty(await Storage.ReadAsync([_key]));
    }

    [SkippableFact]
    public async Task Read_OfSeveral_GivesThoseThatAreThere()
    {
        await WriteAsync(new() { Text = "one" });

        Assert.Equal([_key], (await Storage.ReadAsync([_key, "nobody"])).Keys);
    }

    protected Task WriteAsync(TestItem item) => Storage.WriteAsync(new Dictionary<string, object> { [_key] = item });

    protected async Task<TestItem> ReadAsync() => (TestItem)(await Storage.ReadAsync([_key]))[_key];

    public sealed class TestItem : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
