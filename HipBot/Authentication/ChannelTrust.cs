using HipBot.Connector;
using HipBot.Settings;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HipBot.Authentication;

/// <summary>Whose calls the bot takes, by the keys of every Bot Framework sample, and how it proves itself in turn.</summary>
internal static class ChannelTrust
{
    // The framework takes one of these only together with all the others.
    private static readonly Dictionary<string, string> PublicCloud = new()
    {
        ["ToChannelFromBotLoginUrl"] = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        ["ToChannelFromBotOAuthScope"] = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ["ToBotFromChannelTokenIssuer"] = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ["OAuthUrl"] = AuthenticationConstants.OAuthUrl,
        ["ToBotFromChannelOpenIdMetadataUrl"] = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        ["CallerId"] = CallerIdConstants.PublicAzureChannel,
    };

    /// <summary>The keys under which the addresses and issuers of a cloud stand in the configuration.</summary>
    public static IEnumerable<string> Keys => PublicCloud.Keys;

    public static BotFrameworkAuthentication Create(IConfiguration configuration, BotSettings settings, ServiceClientCredentialsFactory? credentials, ConnectorHttp http, ILogger logger)
    {
        var complete = Complete(configuration);
        var rules = new AuthenticationConfiguration
        {
            ValidTokenIssuers = IssuersOf(settings),
            ClaimsValidator = settings.AllowedCallers.Count > 0 ? new AllowedCallersClaimsValidator(settings.AllowedCallers) : null,
        };
        var framework = new ConfigurationBotFrameworkAuthentication(complete, credentials, rules, http, logger);
        return settings.IsRegistered ? new CallerAuthentication(framework, new TokenOrigin(complete, rules)) : framework;
    }

    private static IConfiguration Complete(IConfiguration configuration)
    {
        if (PublicCloud.Keys.All(key => string.IsNullOrEmpty(configuration[key])))
        {
            return configuration;
        }

        var rest = PublicCloud.Where(one => string.IsNullOrEmpty(configuration[one.Key])).ToDictionary(one => one.Key, one => (string?)one.Value);
        return new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection(rest).Build();
    }

    // Agents of the bot's own tenant, and those that the settings name: the issuers of channels move, and code would be too slow.
    private static IEnumerable<string> IssuersOf(BotSettings settings)
    {
        IEnumerable<string> own = settings.MicrosoftAppTenantId is { Length: > 0 } tenant
            ? [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"]
            : [];
        return [.. own, .. settings.ValidTokenIssuers];
    }
}
