using Microsoft.Bot.Connector.Authentication;

namespace HipBot.Tests.BotFramework.Connector;

public class EndorsementsValidatorTests
{
    [Theory]
    [InlineData("webchat", true)]
    [InlineData("msteams", true)]
    [InlineData("slack", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void A_key_speaks_for_the_channels_it_lists(string? channelId, bool endorsed)
    {
        Assert.Equal(endorsed, EndorsementsValidator.Validate(channelId, ["webchat", "msteams"]));
    }

    [Fact]
    public void A_key_without_list_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => EndorsementsValidator.Validate("webchat", null));
    }
}
