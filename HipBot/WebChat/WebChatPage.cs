using System.Net;
using System.Security.Cryptography;

namespace HipBot.WebChat;

/// <summary>The page, with a policy that lets it load nothing but its own parts and talk to nobody but this host.</summary>
internal sealed class WebChatPage
{
    // Web Chat makes an empty style element before it knows the nonce.
    private const string HashOfNothing = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private readonly string _html;

    public WebChatPage(string directory) => _html = File.ReadAllText(Path.Combine(directory, "index.html"));

    public IResult Show(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Response.Headers.ContentSecurityPolicy = Policy(context.Request, nonce);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(_html.Replace("{{nonce}}", WebUtility.HtmlEncode(nonce), StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    private static string Policy(HttpRequest request, string nonce)
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
            "frame-ancestors 'self'",
            "img-src 'self' blob: data:",
            $"script-src 'nonce-{nonce}' 'strict-dynamic'",
            $"style-src 'nonce-{nonce}' '{HashOfNothing}'");
    }
}
