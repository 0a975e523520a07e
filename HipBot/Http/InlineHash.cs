using System.Security.Cryptography;
using System.Text;

namespace HipBot.Http;

/// <summary>Names a style or script that stands within a page, so that its content security policy can allow that one and no other.</summary>
internal static class InlineHash
{
    /// <summary>The source expression, in its quotes.</summary>
    public static string Of(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
