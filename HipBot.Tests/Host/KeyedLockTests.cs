using HipBot.Turns;

namespace HipBot.Tests.Host;

public sealed class KeyedLockTests
{
    private readonly KeyedLock _lock = new();

    [Fact]
    public async Task SameKey_IsHeldByOneAtATimeInTheOrderOfAsking()
    {
        var order = new List<int>();
        var first = await _lock.EnterAsync("a", CancellationToken.None);
        var waiting = Enumerable.Range(1, 3).Select(async number =>
        {
            using var held = await _lock.EnterAsync("a", CancellationToken.None);
            order.Add(number);
        }).ToList();

        Assert.Empty(order);
        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal([1, 2, 3], order);
    }

    [Fact]
    public async Task KeyThatNobodyHolds_TakesNoMemory()
    {
        (await _lock.EnterAsync("a", CancellationToken.None)).Dispose();

        Assert.Equal(0, _lock.Count);
    }

    [Fact]
    public async Task WhoGivesUpWaiting_LeavesNothingBehind()
    {
        var held = await _lock.EnterAsync("a", CancellationToken.None);
        using var impatience = new CancellationTokenSource();
        var waiting = _lock.EnterAsync("a", impatience.Token);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        held.Dispose();

        Assert.Equal(0, _lock.Count);
    }
}
