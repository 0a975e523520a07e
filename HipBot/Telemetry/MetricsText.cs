using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace HipBot.Telemetry;

/// <summary>What HipBot has measured since it started, in the text form that Prometheus reads.</summary>
internal sealed class MetricsText : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, double> _values = new();

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
        _listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Add(instrument, "_total", value, labels));
        _listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) =>
        {
            Add(instrument, "_seconds_sum", value, labels);
            Add(instrument, "_seconds_count", 1, labels);
        });
        _listener.Start();
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (series, value) in _values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(series).Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, string suffix, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var series = new StringBuilder(instrument.Name.Replace('.', '_')).Append(suffix);
        for (var index = 0; index < labels.Length; index++)
        {
            series.Append(index == 0 ? '{' : ',').Append(labels[index].Key).Append("=\"").Append(labels[index].Value).Append('"');
        }

        if (labels.Length > 0)
        {
            series.Append('}');
        }

        _values.AddOrUpdate(series.ToString(), value, (_, sum) => sum + value);
    }
}
