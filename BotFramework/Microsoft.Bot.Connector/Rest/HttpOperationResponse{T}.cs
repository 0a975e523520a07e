namespace Microsoft.Rest;

public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
