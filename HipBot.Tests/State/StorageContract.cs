using HipBot.State;
using Microsoft.Bot.Builder;

namespace HipBot.Tests.State;

/// <summary>What every store of bot state must do.</summary>
public abstract class StorageContract
{
    protected static StateTypes Types { get; } = new([new("TestItem", typeof(TestItem))]);

    private protected string Key { get; } = $"key/{Guid.NewGuid():N}";

    private protected abstract IStorage Storage { get; }

    [SkippableFact]
    public async Task Read_OfWhatWasNeverWritten_IsEmpty() => Assert.Empty(await Storage.ReadAsync([Key]));

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

        await Storage.DeleteAsync([Key]);
        await Storage.DeleteAsync([Key]);

        Assert.Empty(await Storage.ReadAsync([Key]));
    }

    [SkippableFact]
    public async Task Read_OfSeveral_GivesThoseThatAreThere()
    {
        await WriteAsync(new() { Text = "one" });

        Assert.Equal([Key], (await Storage.ReadAsync([Key, "nobody"])).Keys);
    }

    protected Task WriteAsync(TestItem item) => Storage.WriteAsync(new Dictionary<string, object> { [Key] = item });

    protected async Task<TestItem> ReadAsync() => (TestItem)(await Storage.ReadAsync([Key]))[Key];

    public sealed class TestItem : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
