using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace HipBot.Tests.BotFramework.Integration;

public class AppTypeTests
{
    [Theory]
    [InlineData(null, "id", "secret", null, typeof(MicrosoftAppCredentials))]
    [InlineData("MultiTenant", "id", "secret", null, typeof(MicrosoftAppCredentials))]
    [InlineData("SingleTenant", "id", "secret", "tenant", typeof(MicrosoftAppCredentials))]
    [InlineData("UserAssignedMSI", "id", null, "tenant", typeof(ManagedIdentityAppCredentials))]
    [InlineData("userassignedmsi", "id", null, "tenant", typeof(ManagedIdentityAppCredentials))]
    public async Task An_app_proves_itself_as_its_type_says(string? type, string id, string? password, string? tenant, Type credentials)
    {
        var factory = Factory(type, id, password, tenant);

        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.True(await factory.IsValidAppIdAsync(id, CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("another", CancellationToken.None));
        Assert.IsAssignableFrom(credentials, await factory.CreateCredentialsAsync(id, "audience", AuthenticationConstants.ToChannelFromBotLoginUrl, true, CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("another", "audience", AuthenticationConstants.ToChannelFromBotLoginUrl, true, CancellationToken.None));
    }

    [Theory]
    [InlineData("SingleTenant", "id", "secret", null)]
    [InlineData("SingleTenant", "id", null, "tenant")]
    [InlineData("SingleTenant", null, "secret", "tenant")]
    [InlineData("UserAssignedMSI", null, null, "tenant")]
    [InlineData("UserAssignedMSI", "id", null, null)]
    public void What_an_app_type_needs_must_be_there(string type, string? id, string? password, string? tenant)
    {
        Assert.ThrowsAny<ArgumentException>(() => Factory(type, id, password, tenant));
    }

    [Fact]
    public async Task Without_an_app_id_authentication_is_off()
    {
        Assert.True(await Factory(null, null, null, null).IsAuthenticationDisabledAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_single_tenants_token_comes_from_its_own_tenant()
    {
        var factory = Factory("SingleTenant", "id", "secret", "6babcaad-604b-40ac-a9d7-9fd97c0b779f");

        var credentials = (AppCredentials)await factory.CreateCredentialsAsync("id", "audience", AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, CancellationToken.None);

        Assert.Equal("https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f", credentials.OAuthEndpoint);
    }

    private static ConfigurationServiceClientCredentialFactory Factory(string? type, string? id, string? password, string? tenant) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("MicrosoftAppType", type), new("MicrosoftAppId", id), new("MicrosoftAppPassword", password), new("MicrosoftAppTenantId", tenant),
        ]).Build());
}
