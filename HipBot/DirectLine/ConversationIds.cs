using System.Buffers.Text;
using System.Security.Cryptography;

namespace HipBot.DirectLine;

/// <summary>Names that nobody can guess.</summary>
internal static class ConversationIds
{
    public static string New() => Random();

    /// <summary>A user for a web chat; the prefix says that a token vouches for it.</summary>
    public static string NewUser() => InboundActivity.ReservedForTokens + Random();

    /// <summary>An activity that the bot sends.</summary>
    public static string NewActivity(string conversationId) => $"{conversationId}|{Random()}";

    private static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));
}
