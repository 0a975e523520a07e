namespace HipBot.Http;

/// <summary>What HipBot keeps and what it is not: the privacy and terms that stores of apps ask for a link to.</summary>
internal static class AboutPage
{
    /// <summary>Where it is; <c>#privacy</c> and <c>#terms</c> within it.</summary>
    public const string Path = "/about";

    public static void MapAbout(this IEndpointRouteBuilder endpoints)
    {
        var html = Read();
        var style = html[(html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..html.IndexOf("</style>", StringComparison.Ordinal)];
        var policy = $"default-src 'none'; frame-ancestors 'none'; style-src {InlineHash.Of(style)}";
        endpoints.MapGet(Path, (HttpResponse response) =>
        {
            response.Headers.ContentSecurityPolicy = policy;
            return Results.Text(html, "text/html; charset=utf-8");
        });
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(AboutPage).Assembly.GetManifestResourceStream("Http/about.html")!);
        return reader.ReadToEnd();
    }
}
