using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace HipBot.Telemetry;

/// <summary>Sends measurements, traces and logs to a collector where one is named, by the standard <c>OTEL_*</c> settings.</summary>
/// <remarks>
/// Only what HipBot itself measures: the framework's request traces carry addresses, and some of ours hold a token.
/// </remarks>
internal static class Exports
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return builder;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration["OTEL_SERVICE_NAME"] ?? "hipbot"))
            .WithMetrics(metrics => metrics.AddMeter(TurnMetrics.MeterName, "System.Runtime", "Microsoft.AspNetCore.Server.Kestrel"))
            .WithTracing(traces => traces.AddSource(TurnMetrics.MeterName))
            .WithLogging()
            .UseOtlpExporter();
        return builder;
    }
}
