using HipBot.Cards;

namespace HipBot.Settings;

/// <summary>How others reach this host.</summary>
internal sealed class WebSettings
{
    /// <summary>The address under which the outside world reaches HipBot, such as <c>https://hipbot.example</c>; empty where nobody outside does. Teams fetches pictures from there.</summary>
    public string PublicUrl { get; set; } = string.Empty;

    /// <summary>Whether every call comes through a proxy of one's own that says who called in <c>X-Forwarded-For</c>; without one, anybody could say that they are somebody else.</summary>
    public bool BehindProxy { get; set; }

    /// <summary>Where pictures are served, as cards name it.</summary>
    public PictureAddress Pictures => PublicUrl.Length == 0 ? PictureAddress.Here : new(PublicUrl.TrimEnd('/') + PictureAddress.Path);

    public IEnumerable<string> Faults()
    {
        if (PublicUrl.Length > 0 && !(Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))))
        {
            yield return $"PublicUrl is '{PublicUrl}'. Give a full https address, such as https://hipbot.example, or leave it empty.";
        }
    }
}
