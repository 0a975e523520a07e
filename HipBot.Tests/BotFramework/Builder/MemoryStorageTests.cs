using Microsoft.Bot.Builder;

namespace HipBot.Tests.BotFramework.Builder;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_was_written_is_read_as_a_copy_and_the_rest_is_left_out()
    {
        var plan = new Plan { Exercise = "bridge" };
        await WriteAsync("plan", plan);
        plan.Exercise = "changed after writing";

        var items = await _storage.ReadAsync(["plan", "missing"], CancellationToken.None);

        Assert.Equal("bridge", Assert.IsType<Plan>(Assert.Single(items).Value).Exercise);
    }

    [Fact]
    public async Task A_version_is_overwritten_once_by_those_who_read_it()
    {
        await WriteAsync("plan", new Plan { Exercise = "bridge" });
        var first = await ReadAsync("plan");
        var second = await ReadAsync("plan");

        first.Exercise = "clam shell";
        await WriteAsync("plan", first);
        second.Exercise = "squat";
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("plan", second));

        Assert.StartsWith("Etag conflict", exception.Message, StringComparison.Ordinal);
        Assert.Equal("clam shell", (await ReadAsync("plan")).Exercise);
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync("plan", new Plan { Exercise = "bridge" });

        await WriteAsync("plan", new Plan { Exercise = "squat", ETag = "*" });

        Assert.Equal("squat", (await ReadAsync("plan")).Exercise);
    }

    [Fact]
    public async Task Something_new_needs_no_version()
    {
        await WriteAsync("plan", new Plan { Exercise = "bridge", ETag = "from elsewhere" });

        Assert.Equal("bridge", (await ReadAsync("plan")).Exercise);
    }

    [Fact]
    public async Task What_was_deleted_is_gone_and_deleting_nothing_is_fine()
    {
        await WriteAsync("plan", new Plan());

        await _storage.DeleteAsync(["plan", "missing"], CancellationToken.None);

        Assert.Empty(await _storage.ReadAsync(["plan"], CancellationToken.None));
    }

    [Fact]
    public async Task Null_is_a_mistake()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null, CancellationToken.None));
    }

    private Task WriteAsync(string key, object value) =>
        _storage.WriteAsync(new Dictionary<string, object> { [key] = value }, CancellationToken.None);

    private async Task<Plan> ReadAsync(string key) => (await _storage.ReadAsync<Plan>([key]))[key];

    public sealed class Plan : IStoreItem
    {
        public string? Exercise { get; set; }

        public string ETag { get; set; } = null!;
    }
}
