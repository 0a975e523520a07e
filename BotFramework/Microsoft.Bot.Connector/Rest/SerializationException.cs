using System;

namespace Microsoft.Rest;

/// <summary>An answer is not the JSON that it should be.</summary>
public class SerializationException : RestException
{
    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
    {
        Content = content;
    }

    public string Content { get; private set; }
}
