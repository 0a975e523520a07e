namespace Microsoft.Bot.Connector.Authentication;

internal sealed class UserTokenClientImpl : UserTokenClient
{
}
