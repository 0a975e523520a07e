using System.Globalization;
using HipBot.Knowledge;
using static HipBot.Knowledge.Wording;

namespace HipBot.Cards;

/// <summary>A dose in words.</summary>
public static class DoseText
{
    private const int EveryDay = 7;
    private const int Rounding = 5;

    /// <summary>The dose as facts, those that do not apply left out.</summary>
    public static IReadOnlyList<DoseRow> Rows(Dose dose, DoseWords words)
    {
        ArgumentNullException.ThrowIfNull(dose);
        ArgumentNullException.ThrowIfNull(words);
        return [.. All(dose, words).Where(row => row.Value.Length > 0)];
    }

    /// <summary>The dose in one line, such as "Sets: 2, repetitions: 10, every day".</summary>
    public static string Line(Dose dose, DoseWords words)
    {
        var rows = Rows(dose, words);
        var counted = rows.Where(row => row.Label != words.Rest && row.Label != words.Often).Select(row => $"{Lower(row.Label)}: {row.Value}");
        return string.Join(", ", [.. counted, .. rows.Where(row => row.Label == words.Often).Select(row => row.Value)]);
    }

    /// <summary>About how long some exercises take one after the other, getting ready and rests included; minutes, in steps of five.</summary>
    public static int MinutesOf(IEnumerable<Dose> doses)
    {
        ArgumentNullException.ThrowIfNull(doses);
        return (int)Math.Ceiling(doses.Sum(dose => dose.Seconds) / 60.0 / Rounding) * Rounding;
    }

    private static IEnumerable<DoseRow> All(Dose dose, DoseWords words) =>
    [
        new(words.Sets, Number(dose.Sets, words)),
        new(words.Reps, dose.Reps.To > 1 ? Number(dose.Reps, words) : string.Empty),
        new(words.Hold, Unit(dose.HoldSeconds, words, words.Seconds)),
        new(words.Minutes, Unit(dose.Minutes, words, words.MinutesValue)),
        new(words.Rest, dose.Sets.To > 1 ? Unit(new(dose.RestSeconds, dose.RestSeconds), words, words.Seconds) : string.Empty),
        new(words.Often, dose.TimesAWeek switch
        {
            0 => string.Empty,
            1 => words.OnceAWeek,
            EveryDay => words.Daily,
            var times => Fill(words.TimesAWeek, times),
        }),
    ];

    private static string Unit(NumberRange range, DoseWords words, string unit) =>
        range.Applies ? Fill(unit, Number(range, words)) : string.Empty;

    private static string Number(NumberRange range, DoseWords words) => range switch
    {
        { Applies: false } => string.Empty,
        _ when range.From == range.To => range.To.ToString(CultureInfo.InvariantCulture),
        _ => Fill(words.Range, range.From, range.To),
    };

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
