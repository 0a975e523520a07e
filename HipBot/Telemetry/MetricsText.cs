using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace HipBot.Telemetry;

/// <summary>What HipBot has measured since it started, in the text form that Prometheus reads.</summary>
internal sealed class MetricsText : IDisposable
{
    private readonly ConcurrentDictionary<Series, Buckets> _durations = new();
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<Series, long> _totals = new();

    // The metrics come first: what nobody has created yet cannot be listened to.
    public MetricsText(TurnMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);

        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == TurnMetrics.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) =>
            _totals.AddOrUpdate(Series.Of(instrument, "_total", labels), value, (_, sum) => sum + value));
        _listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) =>
            _durations.GetOrAdd(Series.Of(instrument, "_seconds", labels), _ => new Buckets()).Add(value));
        _listener.Start();
    }

    public override string ToString() => string.Concat(
        _totals.Select(total => $"{total.Key} {total.Value}")
            .Order(StringComparer.Ordinal)
            .Concat(_durations.OrderBy(one => one.Key.ToString(), StringComparer.Ordinal).SelectMany(one => one.Value.Lines(one.Key.Name, one.Key.Labels)))
            .Select(line => line + '\n'));

    public void Dispose() => _listener.Dispose();

    private readonly record struct Series(string Name, string Labels)
    {
        public static Series Of(Instrument instrument, string suffix, ReadOnlySpan<KeyValuePair<string, object?>> labels)
        {
            var parts = new string[labels.Length];
            for (var index = 0; index < labels.Length; index++)
            {
                parts[index] = $"{labels[index].Key}=\"{labels[index].Value}\"";
            }

            return new(instrument.Name.Replace('.', '_') + suffix, string.Join(',', parts));
        }

        public override string ToString() => Labels.Length > 0 ? $"{Name}{{{Labels}}}" : Name;
    }
}
