namespace Microsoft.Bot.Schema;

public static class SignInConstants
{
    public const string VerifyStateOperationName = "signin/verifyState";
    public const string TokenExchangeOperationName = "signin/tokenExchange";
    public const string TokenResponseEventName = "tokens/response";
}
