using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;

namespace HipBot.Settings;

/// <summary>Tells this machine's own addresses from all others.</summary>
internal static class Addresses
{
    public const string Default = "http://127.0.0.1:3978";

    public static bool IsLoopback(string url)
    {
        try
        {
            var host = BindingAddress.Parse(url).Host;
            return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
        }
        catch (FormatException)
        {
            // The server says itself what is wrong with it.
            return true;
        }
    }

    /// <summary>Says whether the request was made on this machine; one that came through a proxy was not.</summary>
    public static bool IsFromHere(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName)
        && !request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalForHeaderName)
        && !request.Headers.ContainsKey("Forwarded");
}
