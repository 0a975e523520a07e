using System.Security.Cryptography;
using System.Text;

namespace HipBot.Http;

/// <summary>The secret of a private link: only the link holds it, and the store a hash of it, which opens nothing.</summary>
internal static class LinkToken
{
    /// <summary>What the store holds of a token.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
