using HipBot.Tests.Support;

namespace HipBot.Tests.Browser;

/// <summary>The real host with a bot that shows cards.</summary>
public sealed class GalleryHost : TestHost
{
    protected override Type Bot => typeof(GalleryBot);

    // Teams fetches pictures from a full address.
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [KeyValuePair.Create("PublicUrl", (string?)Address.ToString())];
}
