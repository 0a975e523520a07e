namespace Microsoft.Bot.Schema;

/// <summary>Types that never leave the bot: they talk to the adapter.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
