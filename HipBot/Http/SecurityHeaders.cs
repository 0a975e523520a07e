namespace HipBot.Http;

/// <summary>Headers that keep browsers from guessing, framing and telling others where somebody came from.</summary>
internal static class SecurityHeaders
{
    private const string TwoYears = "max-age=63072000";

    /// <param name="app">The host.</param>
    /// <param name="isHttps">Whether people reach it over https, so that their browsers are to insist on it.</param>
    public static void UseSecurityHeaders(this IApplicationBuilder app, bool isHttps) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (isHttps)
        {
            headers.StrictTransportSecurity = TwoYears;
        }

        // The page sets its own policy; what is not a page needs nothing.
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        return next(context);
    });
}
