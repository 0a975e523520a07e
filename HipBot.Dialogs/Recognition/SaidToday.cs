namespace HipBot.Recognition;

/// <summary>What day it is for someone who says so: "I raced on Saturday, it's now Monday".</summary>
internal static class SaidToday
{
    private static readonly string[] Leads = ["its", "now", "today", "today's", "todays"];

    /// <summary>The last such day up to now where a day is named as today; else now.</summary>
    public static DateTime Of(Reading reading, DateTime now)
    {
        for (var at = 1; at < reading.Tokens.Length; at++)
        {
            if (IsToday(at, reading) && Ago.DayOf(reading.Tokens[at].Text) is { } day)
            {
                return now.AddDays(-(((int)now.DayOfWeek - (int)day + 7) % 7));
            }
        }

        return now;
    }

    // "It's Monday" and "today is Monday" end there; "it's Monday mornings" and "it's now Monday's run" do not.
    private static bool IsToday(int at, Reading reading)
    {
        if (!Ago.NamesDay(reading.Tokens[at].Text) || reading.BreakAt(at) != Break.None)
        {
            return false;
        }

        var lead = reading.Tokens[at - 1].Text;
        var led = Leads.Contains(lead) || (lead == "is" && at > 1 && reading.Tokens[at - 2].Text is "it" or "today");
        return led && (reading.BreakAt(at + 1) != Break.None || reading.Tokens[at + 1].Text is "now" or "and" or "today" or "so");
    }
}
