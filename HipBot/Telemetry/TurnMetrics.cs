using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Schema;

namespace HipBot.Telemetry;

/// <summary>Counts, durations and traces of turns; never what was said in them.</summary>
public sealed class TurnMetrics
{
    public const string MeterName = "HipBot";

    private static readonly ActivitySource Traces = new(MeterName);

    private readonly Counter<long> _conflicts;
    private readonly Counter<long> _escalations;
    private readonly Histogram<double> _turns;

    public TurnMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _turns = meter.CreateHistogram<double>("hipbot.turn.duration", "s", "How long turns took.");
        _conflicts = meter.CreateCounter<long>("hipbot.state.conflicts", description: "Turns run again because their state had changed.");
        _escalations = meter.CreateCounter<long>("hipbot.escalations", description: "Replies that told somebody to seek urgent help.");
    }

    public void Conflict() => _conflicts.Add(1);

    public void Escalation() => _escalations.Add(1);

    /// <summary>Measures until it is disposed; a turn that did not <see cref="Measure.Succeed"/> by then has failed.</summary>
    internal Measure Turn(string? type) => new(_turns, KnownType(type));

    // The type comes from the wire: only known ones become labels, so that nobody can fill the memory with them.
    private static string KnownType(string? type) =>
        type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Invoke or ActivityTypes.Typing
            or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate or ActivityTypes.EndOfConversation
            ? type
            : "other";

    internal sealed class Measure : IDisposable
    {
        private readonly Histogram<double> _histogram;
        private readonly System.Diagnostics.Activity? _trace;
        private readonly long _started = Stopwatch.GetTimestamp();
        private readonly string _type;
        private bool _succeeded;

        public Measure(Histogram<double> histogram, string type)
        {
            _histogram = histogram;
            _type = type;
            _trace = Traces.StartActivity("turn", ActivityKind.Consumer)?.SetTag("hipbot.activity.type", type);
        }

        public void Succeed() => _succeeded = true;

        public void Dispose()
        {
            _histogram.Record(
                Stopwatch.GetElapsedTime(_started).TotalSeconds,
                new("type", _type),
                new("outcome", _succeeded ? "answered" : "failed"));
            _trace?.SetStatus(_succeeded ? ActivityStatusCode.Ok : ActivityStatusCode.Error).Dispose();
        }
    }
}
