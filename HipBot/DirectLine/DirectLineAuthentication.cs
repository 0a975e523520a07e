using System.Security.Cryptography;
using System.Text;
using HipBot.Settings;
using Microsoft.Net.Http.Headers;

namespace HipBot.DirectLine;

/// <summary>Finds out who calls, from the <c>Authorization</c> header.</summary>
internal sealed class DirectLineAuthentication
{
    private const string Scheme = "Bearer ";

    private readonly byte[][] _secretHashes;
    private readonly DirectLineTokens _tokens;

    public DirectLineAuthentication(DirectLineSettings settings, DirectLineTokens tokens)
    {
        _secretHashes = [.. settings.Secrets.Select(HashOf)];
        _tokens = tokens;
    }

    /// <exception cref="DirectLineException">There is no credential, or it is malformed, unknown or expired.</exception>
    public async Task<Caller> AuthenticateAsync(HttpRequest request)
    {
        var credential = ReadCredential(request);
        if (IsSecret(credential))
        {
            return new(Grant: null);
        }

        // A token has three parts between dots; all else can only be meant as a secret.
        if (credential.Count(letter => letter == '.') != 2)
        {
            throw DirectLineException.Forbidden("The secret is not known.");
        }

        var grant = await _tokens.ReadAsync(TokenPurpose.Conversation, credential);
        MustComeFrom(request, grant.TrustedOrigins);
        return new(grant);
    }

    public static void MustComeFrom(HttpRequest request, IReadOnlyList<string>? trustedOrigins)
    {
        var origin = request.Headers[HeaderNames.Origin].ToString();
        if (trustedOrigins is { Count: > 0 } && origin.Length > 0 && !trustedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            throw DirectLineException.Forbidden("The token must not be used on this page.");
        }
    }

    private static string ReadCredential(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        var credential = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
        return credential.Length > 0
            ? credential
            : throw DirectLineException.Unauthorized("Send 'Authorization: Bearer' with a secret or a token.");
    }

    // Hashes have one length, so that comparing takes the same time for every guess.
    private bool IsSecret(string credential)
    {
        var hash = HashOf(credential);
        return _secretHashes.Aggregate(false, (found, secret) => CryptographicOperations.FixedTimeEquals(secret, hash) | found);
    }

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
