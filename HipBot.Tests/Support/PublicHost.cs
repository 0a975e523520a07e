using HipBot.Bots;

namespace HipBot.Tests.Support;

/// <summary>HipBot where others can reach it, so that channels can fetch its pictures.</summary>
public sealed class PublicHost : TestHost
{
    protected override Type Bot => typeof(HipPainBot);

    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("PublicUrl", "https://hipbot.example"), new("RateLimits:Enabled", "false")];
}
