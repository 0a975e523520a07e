using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets access tokens.</summary>
public interface IAuthenticator
{
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
