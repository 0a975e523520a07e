using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Reads the letters of TIMEX; what it cannot read stays null.</summary>
internal static class TimexParser
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    public static void Parse(string timex, TimexProperty into)
    {
        if (timex == "PRESENT_REF")
        {
            into.Now = true;
        }
        else if (timex.StartsWith('('))
        {
            ParseRange(timex.Trim('(', ')').Split(','), into);
        }
        else if (timex.StartsWith('P'))
        {
            ParseDuration(timex, into);
        }
        else
        {
            ParseMoment(timex, into);
        }
    }

    /// <summary>A range is kept as its start and its length.</summary>
    private static void ParseRange(string[] parts, TimexProperty into)
    {
        ParseMoment(parts[0], into);
        if (parts.Length > 2)
        {
            ParseDuration(parts[2], into);
        }
    }

    private static void ParseMoment(string timex, TimexProperty into)
    {
        var mark = timex.IndexOf('T', StringComparison.Ordinal);
        ParseDate((mark < 0 ? timex : timex[..mark]).Split('-'), into);
        if (mark >= 0)
        {
            ParseTime(timex[(mark + 1)..], into);
        }
    }

    private static void ParseDate(string[] parts, TimexProperty into)
    {
        foreach (var (part, index) in parts.Select((part, index) => (part, index)))
        {
            if (Seasons.Contains(part))
            {
                into.Season = part;
            }
            else if (part == "WE")
            {
                into.Weekend = true;
            }
            else if (part.StartsWith('W'))
            {
                ParseWeek(part[1..], index, into);
            }
            else if (Number(part) is { } number)
            {
                Assign(number, index, parts, into);
            }
        }
    }

    private static void ParseWeek(string digits, int index, TimexProperty into)
    {
        if (index == 1)
        {
            into.WeekOfYear = Number(digits);
        }
        else
        {
            into.WeekOfMonth = Number(digits);
        }
    }

    private static void Assign(int number, int index, string[] parts, TimexProperty into)
    {
        switch (index)
        {
            case 0:
                into.Year = number;
                break;
            case 1:
                into.Month = number;
                break;
            case 2 when !parts[1].StartsWith('W'):
                into.DayOfMonth = number;
                break;
            default:
                into.DayOfWeek = number;
                break;
        }
    }

    private static void ParseTime(string text, TimexProperty into)
    {
        var parts = text.Split(':');
        if (Number(parts[0]) is { } hour)
        {
            into.Hour = hour;
            into.Minute = parts.Length > 1 ? Number(parts[1]) ?? 0 : 0;
            into.Second = parts.Length > 2 ? Number(parts[2]) ?? 0 : 0;
        }
        else if (text.Length > 0)
        {
            into.PartOfDay = text;
        }
    }

    private static void ParseDuration(string timex, TimexProperty into)
    {
        var isTime = false;
        var start = 1;
        for (var i = 1; i < timex.Length; i++)
        {
            if (timex[i] == 'T')
            {
                (isTime, start) = (true, i + 1);
            }
            else if (char.IsLetter(timex[i]))
            {
                if (decimal.TryParse(timex.AsSpan(start, i - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
                {
                    Assign(count, timex[i], isTime, into);
                }

                start = i + 1;
            }
        }
    }

    private static void Assign(decimal count, char unit, bool isTime, TimexProperty into)
    {
        switch (unit)
        {
            case 'Y':
                into.Years = count;
                break;
            case 'M' when isTime:
                into.Minutes = count;
                break;
            case 'M':
                into.Months = count;
                break;
            case 'W':
                into.Weeks = count;
                break;
            case 'D':
                into.Days = count;
                break;
            case 'H':
                into.Hours = count;
                break;
            case 'S':
                into.Seconds = count;
                break;
        }
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
