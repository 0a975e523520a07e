using System;
using System.Collections.Generic;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Argument checks that the library's classes share.</summary>
#pragma warning disable CA1052 // The package has a class that can be derived from.
public class BotAssert
{
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    public static void ActivityListNotNull(IEnumerable<Activity> activities) => ArgumentNullException.ThrowIfNull(activities);

    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware) => ArgumentNullException.ThrowIfNull(middleware);
}
