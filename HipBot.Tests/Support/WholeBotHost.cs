using HipBot.Bots;

namespace HipBot.Tests.Support;

/// <summary>The host as people run it, with HipBot itself, under a clock that a test moves.</summary>
public sealed class WholeBotHost : TestHost
{
    public WholeBotHost(string? contentRoot = null)
        : base(contentRoot)
    {
    }

    protected override Type Bot => typeof(HipPainBot);
}
