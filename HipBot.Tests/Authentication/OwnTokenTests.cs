using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace HipBot.Tests.Authentication;

/// <summary>How a bot of each kind gets the token for its own calls.</summary>
public sealed class OwnTokenTests
{
    private const string Tenant = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";

    [Theory]
    [InlineData("MultiTenant", "/botframework.com/oauth2/v2.0/token")]
    [InlineData("SingleTenant", $"/{Tenant}/oauth2/v2.0/token")]
    public async Task BotWithAPassword_AsksItsTenantOnce(string type, string path)
    {
        var endpoint = new TokenEndpoint();

        var tokens = await TokensAsync(type, $"{Guid.NewGuid()}", "secret", endpoint, times: 3);

        Assert.All(tokens, token => Assert.Equal(TokenEndpoint.Token, token));
        var request = Assert.Single(endpoint.Requests, request => request.Form.Contains("client_credentials", StringComparison.Ordinal));
        Assert.Equal("login.microsoftonline.com", request.Address.Host);
        Assert.Equal(path, request.Address.AbsolutePath);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", request.Form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManagedIdentity_AsksItsMachine_AndNeedsNoPassword()
    {
        var endpoint = new TokenEndpoint();
        var id = $"{Guid.NewGuid()}";

        var tokens = await TokensAsync("UserAssignedMSI", id, null, endpoint, times: 3);

        Assert.All(tokens, token => Assert.Equal(TokenEndpoint.Token, token));
        var request = endpoint.Requests[^1].Address;
        Assert.Contains(id, request.Query, StringComparison.Ordinal);
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(request.Query), StringComparison.Ordinal);
    }

    private static async Task<List<string>> TokensAsync(string type, string id, string? password, TokenEndpoint endpoint, int times)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("MicrosoftAppType", type), new("MicrosoftAppId", id), new("MicrosoftAppPassword", password), new("MicrosoftAppTenantId", Tenant),
        ]).Build();
        var factory = new ConfigurationServiceClientCredentialFactory(configuration, new HttpClient(endpoint));
        var tokens = new List<string>();
        for (var i = 0; i < times; i++)
        {
            // New credentials each time, as each turn has its own.
            var credentials = await factory.CreateCredentialsAsync(id, AuthenticationConstants.ToChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, CancellationToken.None);
            tokens.Add(await ((AppCredentials)credentials).GetTokenAsync());
        }

        return tokens;
    }
}
