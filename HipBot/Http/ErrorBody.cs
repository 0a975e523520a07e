namespace HipBot.Http;

/// <summary>The one form in which this host tells of errors: that of the Bot Framework's services.</summary>
internal static class ErrorBody
{
    public static IResult Result(int status, string code, string message) => Results.Json(Of(code, message), statusCode: status);

    public static Task WriteAsync(HttpResponse response, int status, string code, string message)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(Of(code, message));
    }

    private static object Of(string code, string message) => new { error = new { code, message } };
}
