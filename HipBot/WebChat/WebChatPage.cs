using System.Net;
using System.Security.Cryptography;
using HipBot.Club;

namespace HipBot.WebChat;

/// <summary>The page, with a policy that lets it load nothing but its own parts and talk to nobody but this host.</summary>
internal sealed class WebChatPage
{
    // Web Chat makes an empty style element before it knows the nonce.
    private const string HashOfNothing = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private readonly string _html;

    public WebChatPage(string directory) => _html = File.ReadAllText(Path.Combine(directory, "index.html"));

    /// <summary>The page by itself.</summary>
    public IResult Show(HttpContext context) => Show(context, "'self'", name: "HipBot", style: "", attributes: "");

    /// <summary>The page as the chat on a club's site, which only that may frame, with the club's name and colour.</summary>
    public IResult Show(HttpContext context, RunningClub club) =>
        Show(context, ClubPages.FramersOf(club), club.Name, ClubPages.StyleOf(club), ClubPages.AttributesOf(club));

    private IResult Show(HttpContext context, string framers, string name, string style, string attributes)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Response.Headers.ContentSecurityPolicy = Policy(context.Request, nonce, framers);
        context.Response.Headers.CacheControl = "no-store";
        var html = _html
            .Replace("{{nonce}}", WebUtility.HtmlEncode(nonce), StringComparison.Ordinal)
            .Replace("{{name}}", WebUtility.HtmlEncode(name), StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{attributes}}", attributes, StringComparison.Ordinal);
        return Results.Text(html, "text/html; charset=utf-8");
    }

    private static string Policy(HttpRequest request, string nonce, string framers)
    {
        // 'self' does not cover web sockets in every browser.
        var sockets = $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}";
        return string.Join(
            "; ",
            "default-src 'none'",
            "base-uri 'none'",
            $"connect-src 'self' {sockets}",
            "font-src 'self'",
            "form-action 'none'",
            $"frame-ancestors {framers}",
            "img-src 'self' blob: data:",
            $"script-src 'nonce-{nonce}' 'strict-dynamic'",
            $"style-src 'nonce-{nonce}' '{HashOfNothing}'");
    }
}
