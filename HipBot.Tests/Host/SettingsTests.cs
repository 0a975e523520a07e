using HipBot.Settings;
using Microsoft.Extensions.Configuration;

namespace HipBot.Tests.Host;

public sealed class SettingsTests
{
    [Fact]
    public void NoSettings_AreFine() => Assert.Equal("sqlite", Read().State.Provider);

    [Fact]
    public void SeveralFaults_AreAllNamedWithTheirRemedy()
    {
        var refusal = Assert.Throws<SettingsException>(() => Read(
            ("State:Provider", "mongo"),
            ("DirectLine:Secrets:0", "short"),
            ("RateLimits:ReadsPerMinute", "0"),
            ("WebChat:Enabled", "perhaps")));

        Assert.Equal(4, refusal.Faults.Count);
        Assert.Contains("State:Provider is 'mongo'. Use 'sqlite'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("DirectLine:Secrets:0 is shorter than 16 characters", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("RateLimits:ReadsPerMinute is 0", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("WebChat:Enabled", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:3978", true)]
    [InlineData("http://localhost:3978;http://[::1]:3978", true)]
    [InlineData("http://0.0.0.0:3978", false)]
    [InlineData("http://*:3978", false)]
    [InlineData("http://localhost:1;http://[::]:3978", false)]
    [InlineData("https://hipbot.example:443", false)]
    public void WithoutAppId_OnlyThisMachineMayBeListenedTo(string urls, bool allowed)
    {
        var refusal = Record.Exception(() => Read(("urls", urls)));

        Assert.Equal(allowed, refusal is null);
        Assert.True(allowed || refusal!.Message.Contains("MicrosoftAppId", StringComparison.Ordinal));
    }

    [Fact]
    public void WithAppId_AnyAddressMayBeListenedTo() =>
        Assert.True(Read(("urls", "http://0.0.0.0:80"), ("MicrosoftAppId", "9d2b")).Bot.IsRegistered);

    [Theory]
    [InlineData("59", false)]
    [InlineData("60", true)]
    [InlineData("3650", true)]
    [InlineData("3651", false)]
    public void StateIsKeptForLongerThanTheLastCheckIn(string days, bool allowed)
    {
        var refusal = Record.Exception(() => Read(("State:KeepDays", days)));

        Assert.Equal(allowed, refusal is null);
        Assert.True(allowed || refusal!.Message.Contains("State:KeepDays", StringComparison.Ordinal));
    }

    [Fact]
    public void ThreeSecrets_AreTooMany() => Assert.Throws<SettingsException>(() => Read(
        ("DirectLine:Secrets:0", new('a', 16)), ("DirectLine:Secrets:1", new('b', 16)), ("DirectLine:Secrets:2", new('c', 16))));

    private static HipBotSettings Read(params (string Key, string Value)[] settings) => HipBotSettings.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(one => new KeyValuePair<string, string?>(one.Key, one.Value)))
            .Build());
}
