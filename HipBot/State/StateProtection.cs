using Microsoft.AspNetCore.DataProtection;

namespace HipBot.State;

/// <summary>Seals what people have said before it is written to the state database, and opens it when it is read.</summary>
/// <remarks>
/// AES-256-GCM by ASP.NET Core Data Protection. What was written before there was any protection is JSON, which no sealed
/// text can be taken for; it is read as it stands, and sealed the next time it is written.
/// </remarks>
public sealed class StateProtection
{
    private readonly IDataProtector? _protector;

    /// <param name="protector">Seals and opens; null to leave everything open, for a database that is gone with its process.</param>
    public StateProtection(IDataProtector? protector) => _protector = protector;

    /// <summary>Leaves everything as it is.</summary>
    public static StateProtection None { get; } = new(null);

    public string Seal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 || _protector is null ? text : _protector.Protect(StorableText.Of(text));
    }

    /// <exception cref="System.Security.Cryptography.CryptographicException">The text was changed, or its key is gone.</exception>
    public string Open(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 || text[0] is '{' or '[' or '"' || _protector is null ? text : _protector.Unprotect(text);
    }
}
