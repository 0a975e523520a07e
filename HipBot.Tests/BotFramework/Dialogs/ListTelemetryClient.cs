using Microsoft.Bot.Builder;

namespace HipBot.Tests.BotFramework.Dialogs;

/// <summary>Keeps the names of events, each with the dialog and the step it came from.</summary>
internal sealed class ListTelemetryClient : IBotTelemetryClient
{
    public List<string> Events { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Events.Add(string.Join(' ', new[] { eventName, properties?["DialogId"], properties != null && properties.TryGetValue("StepName", out var step) ? step : null }.Where(part => part != null)));

    public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
    {
    }

    public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
    {
    }

    public void Flush()
    {
    }
}
