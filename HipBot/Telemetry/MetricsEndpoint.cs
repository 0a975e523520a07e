namespace HipBot.Telemetry;

/// <summary>Counts and durations for whoever watches over the host.</summary>
internal static class MetricsEndpoint
{
    public static void MapMetrics(this IEndpointRouteBuilder endpoints)
    {
        // Made now rather than at the first request, so that nothing goes uncounted.
        var metrics = endpoints.ServiceProvider.GetRequiredService<MetricsText>();
        endpoints.MapGet("/metrics", () => Results.Text(metrics.ToString(), "text/plain; version=0.0.4"));
    }
}
