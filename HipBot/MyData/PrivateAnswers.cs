using Microsoft.Net.Http.Headers;

namespace HipBot.MyData;

/// <summary>How private pages are answered: kept by no cache, found by no search engine.</summary>
internal static class PrivateAnswers
{
    /// <summary>The answer with a page, or 404 where there is none.</summary>
    public static IResult Private(this HttpResponse response, IResult? page)
    {
        response.Headers[HeaderNames.CacheControl] = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        return page ?? Results.NotFound();
    }
}
