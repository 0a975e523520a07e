namespace HipBot.Tests.Support;

/// <summary>A clock that stands still until a test moves it; timers run as they always do.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public void Advance(TimeSpan by) => _now += by;

    public void MoveTo(DateTimeOffset moment) => _now = moment;

    public override DateTimeOffset GetUtcNow() => _now;
}
