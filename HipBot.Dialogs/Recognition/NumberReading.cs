using System.Globalization;
using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Reads a number in a phrase by the slot that it is said of.</summary>
internal static class NumberReading
{
    private const double FeverCelsius = 38;
    private const double FeverFahrenheit = 100.4;
    private const double LowestFahrenheit = 92;
    private const double LongMinutes = 30;

    /// <summary>The finding that a value of a rule stands for; null where it is a number that makes no sense for the slot.</summary>
    public static Finding? Find(SlotValue value, FindingState state, Span span, Reading reading)
    {
        var start = reading.Tokens[span.From].Start;
        var length = reading.Tokens[span.To - 1].End - start;
        if (value.Value != SlotValue.Number)
        {
            return new(value.Slot, value.Value, value.Value == Finding.Unknown ? FindingState.Unsure : state, start, length);
        }

        var numbers = Numbers(span, reading);
        var read = value.Slot switch
        {
            "age" => IsFahrenheit(span, reading) && Temperature(numbers) is not null && !IsWholeYears(numbers) ? null : Age(numbers),
            "severity" => IsNotesTime(span, reading) ? null : Severity(numbers),
            "fever" => IsFahrenheit(span, reading) && IsWholeYears(numbers) ? null : Temperature(numbers),
            "training-change" => Training(numbers),
            "stiffness" => Stiffness(numbers),
            _ => null,
        };
        return read is var (text, denied) ? new(value.Slot, text, denied ? FindingState.Absent : state, start, length) : null;
    }

    /// <summary>A whole number of years from 1 to 110.</summary>
    public static (string Value, bool Denied)? Age(IReadOnlyList<double> numbers) =>
        numbers.FirstOrDefault(number => number is >= 1 and <= 110 && number == Math.Floor(number)) is var years and > 0 ? (Whole(years), false) : null;

    /// <summary>0 to 10; of a range the worse, and the ten of "out of ten" is no part of it.</summary>
    public static (string Value, bool Denied)? Severity(IReadOnlyList<double> numbers)
    {
        // "On a scale of one to ten about seven", "seven out of ten".
        var ten = numbers.Count > 1 ? numbers.ToList().LastIndexOf(10) : -1;
        var of = ten < 0 ? numbers : ten < numbers.Count - 1 ? numbers.Skip(ten + 1) : numbers.SkipLast(1);
        var worst = of.Where(number => number is >= 0 and <= 10).DefaultIfEmpty(-1).Max();
        return worst < 0 ? null : (Whole(Math.Round(worst, MidpointRounding.AwayFromZero)), false);
    }

    /// <summary>A body temperature, in degrees Celsius (33 to 43) or Fahrenheit (92 to 110): fever from 38 or 100.4 on.</summary>
    public static (string Value, bool Denied)? Temperature(IReadOnlyList<double> numbers)
    {
        var degrees = numbers.FirstOrDefault(number => number is (>= 33 and <= 43) or (>= LowestFahrenheit and <= 110));
        return degrees == 0 ? null : ("fever", degrees is < FeverCelsius or (> 43 and < FeverFahrenheit));
    }

    /// <summary>Minutes of stiffness; of a range the longer.</summary>
    public static (string Value, bool Denied)? Stiffness(IReadOnlyList<double> numbers) =>
        numbers.Count == 0 ? null : (numbers.Max() > LongMinutes ? "over-30-min" : "under-30-min", false);

    /// <summary>From one weekly distance to another.</summary>
    public static (string Value, bool Denied)? Training(IReadOnlyList<double> numbers) => numbers switch
    {
        [var from, .., var to] when to > from => ("mileage-up", false),
        [var from, .., var to] when to < from => ("training-cut", false),
        _ => null,
    };

    // "41F" is a woman's age on a forum, "103F" and "38.5 f" are temperatures.
    private static bool IsFahrenheit(Span span, Reading reading) => reading.Tokens[span.To - 1].Text == "f";

    private static bool IsWholeYears(IReadOnlyList<double> numbers) =>
        numbers is [var number] && number == Math.Floor(number) && number < LowestFahrenheit;

    // Notes' "pain 6/52" and "pain 3/12" are six weeks and three months; "6/7" may be six to seven.
    private static bool IsNotesTime(Span span, Reading reading)
    {
        for (var at = span.From; at < span.To && at + 2 < reading.Tokens.Length; at++)
        {
            if (reading.Tokens[at].Number is not null && reading.Tokens[at + 1].Text == "/" && reading.Tokens[at + 2].Text is "52" or "12")
            {
                return true;
            }
        }

        return false;
    }

    private static List<double> Numbers(Span span, Reading reading)
    {
        var numbers = new List<double>();
        for (var at = span.From; at < span.To; at += Math.Max(1, reading.Tokens[at].NumberTokens))
        {
            if (reading.Tokens[at].Number is { } number)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
