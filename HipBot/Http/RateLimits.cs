using System.Threading.RateLimiting;
using HipBot.Settings;

namespace HipBot.Http;

/// <summary>Limits per caller on the public endpoints: generous to a person, tight to a script.</summary>
internal static class RateLimits
{
    public const string NewConversations = "new-conversations";
    public const string Activities = "activities";
    public const string Reads = "reads";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, RateLimitSettings settings) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) => new(RefuseAsync(context.HttpContext.Response));
            Add(NewConversations, settings.ConversationsPerMinute, CallerOf);
            Add(Activities, settings.ActivitiesPerMinute, ConversationOf);
            Add(Reads, settings.ReadsPerMinute, ConversationOf);

            void Add(string policy, int perMinute, Func<HttpContext, string> partitionOf) =>
                options.AddPolicy(policy, context => settings.Enabled
                    ? RateLimitPartition.GetTokenBucketLimiter(partitionOf(context), _ => Bucket(perMinute))
                    : RateLimitPartition.GetNoLimiter(""));
        });

    /// <summary>A limiter for what does not come as a request.</summary>
    public static PartitionedRateLimiter<T> For<T>(Func<T, string> partitionOf, int perMinute) =>
        PartitionedRateLimiter.Create<T, string>(one => RateLimitPartition.GetTokenBucketLimiter(partitionOf(one), _ => Bucket(perMinute)));

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / 6),
        ReplenishmentPeriod = TimeSpan.FromSeconds(10),
        QueueLimit = 0,
    };

    public static Task RefuseAsync(HttpResponse response)
    {
        response.Headers.RetryAfter = "10";
        return ErrorBody.WriteAsync(response, StatusCodes.Status429TooManyRequests, "Throttled", "Too many requests. Please wait a moment.");
    }

    private static string CallerOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    // Many people can share an address; a conversation is one person's or one group's.
    private static string ConversationOf(HttpContext context) =>
        $"{CallerOf(context)} {context.GetRouteValue("id")}";
}
