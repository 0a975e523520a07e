using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HipBot.Authentication;

/// <summary>The framework's own checks, and a word more on a refusal: 401 means "who are you?", 403 "not with this".</summary>
internal sealed class CallerAuthentication(BotFrameworkAuthentication framework, TokenOrigin origin) : BotFrameworkAuthentication
{
    /// <inheritdoc />
    /// <exception cref="TokenNotForUsException">The token is real, but for another bot, channel or service address.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await framework.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (UnauthorizedAccessException)
        {
            if (await origin.IsRealAsync(authHeader, cancellationToken))
            {
                throw new TokenNotForUsException();
            }

            // Not the framework's own exception: its message may quote what was sent.
            throw new UnauthorizedAccessException("The caller carries no token, or not one that this bot accepts.");
        }
    }

    /// <inheritdoc />
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        framework.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc />
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => framework.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc />
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        framework.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    /// <inheritdoc />
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        framework.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <inheritdoc />
    public override string GetOriginatingAudience() => framework.GetOriginatingAudience();
}
