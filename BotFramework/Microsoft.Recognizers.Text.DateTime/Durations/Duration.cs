using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>A length of time, in the units that the text names.</summary>
internal sealed record Duration(IReadOnlyList<DurationPart> Parts)
{
    private const string Plain = "0.############################";
    private const string Order = "YMWED";

    public bool HasTime => Parts.Any(part => part.Unit.IsTime);

    public bool HasDate => Parts.Any(part => part.Unit.IsDate);

    /// <summary>The only unit; null where there are several.</summary>
    public Unit SingleUnit => Parts.Count == 1 ? Parts[0].Unit : null;

    public string Seconds => Parts.All(part => decimal.IsInteger(part.Count))
        ? Total.ToString(Plain, CultureInfo.InvariantCulture)
        : Parts.Sum(part => SummedUp(part.Count) * part.Unit.Seconds * part.Unit.Multiple).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The length in days of 24 hours, with months of 30 and years of 365 days.</summary>
    public decimal Days => Total / Units.OneDay.Seconds;

    private decimal Total => Parts.Sum(part => part.Count * part.Unit.Seconds * part.Unit.Multiple);

    public string Timex
    {
        get
        {
            var dates = string.Concat(Sorted(part => part.Unit.IsDate, part => Order.IndexOf(part.Unit.Code[0], StringComparison.Ordinal)));
            var times = string.Concat(Sorted(part => part.Unit.IsTime, part => -part.Unit.Seconds));
            return "P" + dates + (times.Length > 0 ? "T" + times : string.Empty);
        }
    }

    public static Duration Of(decimal count, Unit unit) => new([new DurationPart(count, unit)]);

    /// <summary>The value of a decimal when its digits are added up one after the other in floating point, the way the results are told: 254.45000000000002.</summary>
    private static double SummedUp(decimal count)
    {
        var (sum, scale) = ((double)decimal.Truncate(count), 0.1);
        for (var rest = count - decimal.Truncate(count); rest > 0; rest -= decimal.Truncate(rest), scale *= 0.1)
        {
            rest *= 10;
            sum += scale * (double)decimal.Truncate(rest);
        }

        return sum;
    }

    private static string Format(DurationPart part) => decimal.IsInteger(part.Count)
        ? (part.Count * part.Unit.Multiple).ToString(Plain, CultureInfo.InvariantCulture)
        : (SummedUp(part.Count) * part.Unit.Multiple).ToString("R", CultureInfo.InvariantCulture);

    private IEnumerable<string> Sorted(Func<DurationPart, bool> which, Func<DurationPart, int> rank) =>
        Parts.Where(which).OrderBy(rank).Select(part => Format(part) + part.Unit.Code);
}
