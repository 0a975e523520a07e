namespace HipBot.Http;

/// <summary>Answers every failed request with a clear error in JSON, and bodies that are too large before they are read.</summary>
internal sealed class ErrorResponses
{
    private readonly RequestDelegate _next;
    private readonly ILogger<ErrorResponses> _logger;

    public ErrorResponses(RequestDelegate next, ILogger<ErrorResponses> logger)
    {
        _next = next;
        _logger = logger;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > RequestJson.MaxBytes)
        {
            await ErrorBody.WriteAsync(context.Response, StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The body is larger than 256 KB.");
            return;
        }

        try
        {
            await _next(context);
        }
        catch (BadHttpRequestException refusal) when (!context.Response.HasStarted)
        {
            var code = refusal.StatusCode == StatusCodes.Status413PayloadTooLarge ? "MessageSizeTooBig" : "BadArgument";
            await ErrorBody.WriteAsync(context.Response, refusal.StatusCode, code, refusal.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to be answered.
        }
        catch (Exception reason) when (!context.Response.HasStarted)
        {
            // Only the kind: a message may quote what a person wrote.
            _logger.LogError("{Method} {Route} failed with {Exception}.", context.Request.Method, context.GetEndpoint()?.DisplayName, reason.GetType().Name);
            await ErrorBody.WriteAsync(context.Response, StatusCodes.Status500InternalServerError, "ServiceError", "Something went wrong here.");
        }
    }
}
