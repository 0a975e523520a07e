using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Sets;

namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>Writes meanings in the words of the public result.</summary>
internal static class EntityWriter
{
    private const string NotResolved = "not resolved";

    public static Entity Write(object value) => value switch
    {
        Temporal temporal => Write(temporal),
        Duration duration => Single("duration", duration.Timex, duration.Seconds, null),
        ModifiedDuration modified => Single("duration", modified.Duration.Timex, modified.Duration.Seconds, modified.Mod),
        Unresolved unresolved => new Entity(unresolved.TypeName, null),
        RecurrenceSet set => Single("set", set.Timex, NotResolved, null),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static Entity Single(string type, string timex, string value, string mod)
    {
        var values = new Dictionary<string, string> { ["timex"] = timex, ["type"] = type };
        if (mod != null)
        {
            values["Mod"] = mod;
        }

        values["value"] = value;
        return new Entity(type, [values]);
    }

    private static Entity Write(Temporal value)
    {
        // What cannot be is not told twice.
        var readings = Readings(value).ToList();
        var values = readings.Where((reading, index) => index == 0 || !IsUnresolved(value.Kind, reading.Interval) || !IsUnresolved(value.Kind, readings[0].Interval))
            .Select(reading => Write(value, reading.Timex, reading.Interval)).ToList();
        return new Entity(TypeOf(value.Kind), values);
    }

    /// <summary>Past before future, morning before afternoon.</summary>
    private static IEnumerable<(string Timex, Interval Interval)> Readings(Temporal value)
    {
        var readings = new List<(string Timex, Interval Interval)> { (value.Timex, value.Past) };
        if (value.Past != value.Future)
        {
            readings.Add((value.FutureTimex, value.Future));
        }

        return value.IsTwelveHour ? readings.Concat(readings.Select(Later)) : readings;
    }

    private static (string Timex, Interval Interval) Later((string Timex, Interval Interval) reading)
    {
        var later = reading.Interval.HalfADayLater();
        var timex = Timex.ShiftHalfDay(reading.Timex);
        return (later.End?.Date > reading.Interval.End?.Date || later.End < later.Start ? Timex.NextWeekday(timex) : timex, later);
    }

    private static Dictionary<string, string> Write(Temporal value, string timex, Interval interval)
    {
        var type = value.Mod is "approx" or "less" ? TypeOf(value.Kind) switch { "date" => "daterange", "time" => "timerange", "datetime" => "datetimerange", var other => other } : TypeOf(value.Kind);
        var result = new Dictionary<string, string> { ["timex"] = timex, ["type"] = type };
        var isUnresolved = IsUnresolved(value.Kind, interval);
        if (isUnresolved && value.SourceEntity == "datetimerange")
        {
            result[value.Open == OpenEnd.Start ? "end" : "start"] = string.Empty;
        }
        else if (isUnresolved)
        {
            result["value"] = NotResolved;
        }

        if (value.Mod != null && !(isUnresolved && value.SourceEntity == "datetimepoint"))
        {
            result["Mod"] = value.Mod;
        }

        if (value.SourceEntity != null && !(isUnresolved && value.SourceEntity == "datetimepoint"))
        {
            result["sourceEntity"] = value.SourceEntity;
        }

        if (!isUnresolved)
        {
            AddMoments(result, value, interval);
        }

        return result;
    }

    private static void AddMoments(Dictionary<string, string> result, Temporal value, Interval interval)
    {
        var format = FormatOf(value.Kind);
        var start = interval.Start.Value;
        if (IsPoint(value.Kind))
        {
            result["value"] = start.ToString(format, CultureInfo.InvariantCulture);
            return;
        }

        if (value.Open != OpenEnd.Start)
        {
            result["start"] = start.ToString(format, CultureInfo.InvariantCulture);
        }

        if (value.Open != OpenEnd.End)
        {
            result["end"] = interval.End.Value.ToString(format, CultureInfo.InvariantCulture);
        }
    }

    private static bool IsPoint(TemporalKind kind) => kind is TemporalKind.Date or TemporalKind.Time or TemporalKind.DateTime;

    private static bool IsUnresolved(TemporalKind kind, Interval interval) => interval.Start == null || (!IsPoint(kind) && interval.End == null);

    private static string TypeOf(TemporalKind kind) => kind switch
    {
        TemporalKind.Date => "date",
        TemporalKind.Time => "time",
        TemporalKind.DateTime => "datetime",
        TemporalKind.DateRange => "daterange",
        TemporalKind.TimeRange => "timerange",
        _ => "datetimerange",
    };

    private static string FormatOf(TemporalKind kind) => kind switch
    {
        TemporalKind.Date or TemporalKind.DateRange => "yyyy-MM-dd",
        TemporalKind.Time or TemporalKind.TimeRange => "HH:mm:ss",
        _ => "yyyy-MM-dd HH:mm:ss",
    };
}
