using System;
using System.Linq;
using System.Net.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud without an app id: authentication is off.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(
            channelService: null,
            validateAuthority: false,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: null,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: null,
            toBotFromEmulatorOpenIdMetadataUrl: null,
            callerId: null,
            credentialFactory: new PasswordServiceClientCredentialFactory(),
            authConfiguration: new AuthenticationConfiguration(),
            httpClientFactory: null,
            logger: null);

    /// <summary>The cloud of the given addresses; with none given, the one that <paramref name="channelService"/> names.</summary>
    /// <exception cref="ArgumentException"><paramref name="channelService"/> names no known cloud.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        string[] given =
        [
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
        ];
        var cloud = given.Any(value => !string.IsNullOrEmpty(value))
            ? new CloudAddresses(validateAuthority, toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId)
            : CloudOf(channelService);
        return new ParameterizedBotFrameworkAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory);
    }

    private static CloudAddresses CloudOf(string channelService) => channelService switch
    {
        null or "" => new CloudAddresses(
            true,
            AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
            AuthenticationConstants.ToChannelFromBotOAuthScope,
            AuthenticationConstants.ToBotFromChannelTokenIssuer,
            AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            CallerIdConstants.PublicAzureChannel),
        GovernmentAuthenticationConstants.ChannelService => new CloudAddresses(
            true,
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
            GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
            GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
            GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            CallerIdConstants.USGovChannel),
        _ => throw new ArgumentException("The provided ChannelService value is not supported."),
    };
}
