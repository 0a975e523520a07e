using System;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class ParameterizedBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly CloudAddresses _cloud;
    private readonly ServiceClientCredentialsFactory _credentialsFactory;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly InboundTokenValidation _tokens;

    public ParameterizedBotFrameworkAuthentication(CloudAddresses cloud, ServiceClientCredentialsFactory credentialsFactory, AuthenticationConfiguration authConfiguration, IHttpClientFactory httpClientFactory)
    {
        _cloud = cloud;
        _credentialsFactory = credentialsFactory;
        _httpClientFactory = httpClientFactory;
        _tokens = new InboundTokenValidation(cloud, credentialsFactory, authConfiguration);
    }

    public override string GetOriginatingAudience() => _cloud.ToChannelOAuthScope;

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            await RequireAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
            return SkillValidation.CreateAnonymousSkillClaim();
        }

        return await _tokens.ValidateAsync(authHeader, "unknown", null, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var identity = await IdentifyAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        var result = await ResultForAsync(identity, cancellationToken).ConfigureAwait(false);
        result.ConnectorFactory = CreateConnectorFactory(identity);
        return result;
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader))
        {
            await RequireAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        }

        var identity = await _tokens.ValidateAsync(authHeader, channelIdHeader, null, cancellationToken).ConfigureAwait(false);
        return await ResultForAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new ConnectorFactoryImpl(BotAppIdOf(claimsIdentity), _cloud.ToChannelOAuthScope, _cloud.ToChannelLoginUrl, _cloud.ValidateAuthority, _credentialsFactory, _httpClientFactory);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new UserTokenClientImpl());

    // A channel names the bot as its audience, the emulator as the app itself.
    private static string BotAppIdOf(ClaimsIdentity identity) =>
        (identity.Claims.SingleOrDefault(claim => claim.Type == AuthenticationConstants.AudienceClaim)
            ?? identity.Claims.SingleOrDefault(claim => claim.Type == AuthenticationConstants.AppIdClaim))?.Value;

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await _tokens.ValidateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken).ConfigureAwait(false);
        }

        await RequireAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        return activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill
            ? SkillValidation.CreateAnonymousSkillClaim()
            : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    }

    private async Task RequireAuthenticationDisabledAsync(CancellationToken cancellationToken)
    {
        if (!await _credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException();
        }
    }

    private async Task<AuthenticateRequestResult> ResultForAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        var caller = SkillValidation.IsSkillClaim(identity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims) : null;
        var isDisabled = await _credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = caller ?? _cloud.ToChannelOAuthScope,
            CallerId = isDisabled ? null : caller == null ? _cloud.CallerId : CallerIdConstants.BotToBotPrefix + caller,
        };
    }
}
