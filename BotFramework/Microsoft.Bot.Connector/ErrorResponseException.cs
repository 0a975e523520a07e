using System;
using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The channel answered an operation with an error.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The error as the channel describes it; null when its answer is not in that form.</summary>
    public ErrorResponse Body { get; set; }
}
