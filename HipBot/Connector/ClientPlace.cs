using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Connector;

/// <summary>Puts language, country and time zone of the person's client where the bot looks for them.</summary>
/// <remarks>
/// Teams tells them in an entity <c>clientInfo</c>. The country there counts more than the one in the locale, which is often
/// that of the language: emergency numbers hang on it.
/// </remarks>
internal sealed class ClientPlace : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc />
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Complete(turnContext.Activity);
        return next(cancellationToken);
    }

    /// <summary>Completes an activity from its own entity; one without is left alone.</summary>
    public static void Complete(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo")?.Properties is not { } client)
        {
            return;
        }

        activity.LocalTimezone = Or(activity.LocalTimezone, client.Value<string>("timezone"));
        activity.Locale = In(client.Value<string>("country"), Or(activity.Locale, client.Value<string>("locale")));
    }

    private static string? Or(string? first, string? second) => string.IsNullOrEmpty(first) ? second : first;

    private static string? In(string? country, string? locale) =>
        country is { Length: 2 } && country.All(char.IsAsciiLetter) && !string.IsNullOrEmpty(locale)
            ? $"{locale.Split('-')[0]}-{country.ToUpperInvariant()}"
            : locale;
}
