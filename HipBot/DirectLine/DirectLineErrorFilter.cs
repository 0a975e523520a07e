using HipBot.Http;

namespace HipBot.DirectLine;

/// <summary>Turns a refused call into the error that Direct Line clients know.</summary>
internal sealed class DirectLineErrorFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (DirectLineException refusal)
        {
            return ErrorBody.Result(refusal.Status, refusal.Code, refusal.Message);
        }
    }
}
