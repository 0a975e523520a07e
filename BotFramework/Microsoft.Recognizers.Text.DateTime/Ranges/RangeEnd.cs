using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>One end of a range as a day: the 1st of a month, the Monday of a week, the day itself.</summary>
internal sealed record RangeEnd(string Timex, Moment? Past, Moment? Future, Grain Grain)
{
    public static RangeEnd Of(Temporal value)
    {
        if (value.Kind == TemporalKind.Date)
        {
            return new RangeEnd(value.Timex, value.Past.Start, value.Future.Start, Grain.Day);
        }

        return (value.IsEdge ? value.Mod : null) switch
        {
            "end" => At(value, value.Past.End, value.Future.End),
            "mid" => At(value, Middle(value.Past, value.Grain), Middle(value.Future, value.Grain)),
            _ => At(value, value.Past.Start, value.Future.Start),
        };
    }

    /// <summary>The first day after the period, for ranges that take it in.</summary>
    public RangeEnd After()
    {
        return Grain switch
        {
            Grain.Day => Moved(day => day?.PlusDays(1)),
            Grain.Week => Moved(day => day?.PlusDays(7)),
            Grain.Month => Moved(day => day?.PlusMonths(1)),
            _ => Moved(day => day?.PlusYears(1)),
        };
    }

    private RangeEnd Moved(Func<Moment?, Moment?> move) =>
        new(Format(Timex.StartsWith("XXXX-", StringComparison.Ordinal), move(Future)), move(Past), move(Future), Grain);

    private static Moment? Middle(Interval part, Grain grain) => grain == Grain.Year && part.Start is { } start
        ? Dating.Date(start.Year, 7, 2)
        : part.Start + ((part.End - part.Start) / 2);

    private static RangeEnd At(Temporal value, Moment? past, Moment? future) =>
        new(Format(value.Timex.TrimStart('(').StartsWith("XXXX-", StringComparison.Ordinal), future), past?.Date, future?.Date, value.Grain == Grain.Year && value.Mod != null ? Grain.Month : value.Grain);

    private static string Format(bool isOpen, Moment? day) =>
        day == null ? string.Empty : (isOpen ? "XXXX" : day.Value.Year.ToString("D4", CultureInfo.InvariantCulture)) + day.Value.ToString("-MM-dd", CultureInfo.InvariantCulture);
}
