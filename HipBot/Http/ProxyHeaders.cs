using Microsoft.AspNetCore.HttpOverrides;

namespace HipBot.Http;

/// <summary>What is believed of the headers that a proxy sets: who called, and whether by https.</summary>
internal static class ProxyHeaders
{
    /// <summary>Only the last entry, which the proxy itself has added; what stands before it is the caller's own word.</summary>
    /// <remarks>The address of the proxy is not asked for: platforms and clusters change it at will, and nothing else can reach the host there.</remarks>
    public static ForwardedHeadersOptions FromOneProxy
    {
        get
        {
            var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            return options;
        }
    }
}
