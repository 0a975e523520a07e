using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What is worth keeping of a message once it is disposed of.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
        Headers = new Dictionary<string, IEnumerable<string>>();
    }

    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }

    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var header in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            Headers[header.Key] = header.Value.ToList();
        }
    }
}
