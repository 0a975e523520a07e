namespace Microsoft.Bot.Builder.Dialogs;

internal static class Guard
{
    // The packages say "null" of an empty id too.
    public static void NotNullOrEmpty(string value, string name)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentNullException(name);
        }
    }

    // An optional object parameter before the token swallows a token passed by position.
    public static void NotACancellationToken(object value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
        }
    }
}
