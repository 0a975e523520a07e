using System.Globalization;
using System.Text;
using HipBot.Tests.Support;

namespace HipBot.Tests.Transcripts;

/// <summary>Weeks of a runner with HipBot, as a text: what was said when, by whom, and by which rule the programme moved.</summary>
/// <remarks>
/// <c>#</c> and <c>zone</c> lines stand first, and <c>answer SLOT: WORDS</c> for the questions up to the assessment, which are left out
/// of the text; a slot without one is answered with "no". A line <c>== DATE</c> begins a day, <c>HH:mm runner: WORDS</c> is what the runner writes,
/// <c>HH:mm HipBot:</c> with the lines below it what the bot says. <c>== DATE</c> with nothing under it lets time go by till then.
/// </remarks>
internal sealed class Weeks
{
    private const string Day = "dddd d MMMM yyyy";

    private readonly StringBuilder _text = new();
    private string _day = string.Empty;
    private bool _isAssessed;
    private int _reports;

    /// <summary>Lets the runner of a text say the same at the same times once more, and gives the text that comes of it.</summary>
    public static async Task<string> AgainAsync(string text, TestHost host)
    {
        var lines = text.Split('\n');
        var zone = lines.First(line => line.StartsWith("zone ", StringComparison.Ordinal))[5..].Trim();
        var answers = lines.Where(line => line.StartsWith("answer ", StringComparison.Ordinal)).Select(line => line[7..].Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var weeks = new Weeks();
        weeks._text.AppendJoin('\n', lines.TakeWhile(line => !line.StartsWith("==", StringComparison.Ordinal)));
        Runner? runner = null;
        foreach (var (at, words) in Script(lines, zone))
        {
            host.Clock.MoveTo(runner is null ? at : host.Clock.GetUtcNow());
            runner ??= await Runner.StartAsync(host, zone);
            await weeks.RunToAsync(runner, at);
            host.Clock.MoveTo(at);
            if (words is not null && !weeks._isAssessed)
            {
                weeks.Write(runner.Now, $"runner: {words}");
                // How the interview goes is told elsewhere; here it only leads to an assessment.
                var assessment = await runner.BeAssessedAsync(words, answers);
                weeks.Write(runner.Now, $"[after {assessment["asked"]} questions: {assessment["level"]}, likeliest {assessment["causes"]![0]!["id"]}]");
                weeks._isAssessed = true;
            }
            else if (words is not null)
            {
                weeks.Write(runner.Now, $"runner: {words}");
                await weeks.WriteAsync(runner, await runner.SayAsync(words));
            }
        }

        weeks.Begin(runner!.Now);
        return weeks._text.ToString().TrimEnd() + "\n";
    }

    private static IEnumerable<(DateTimeOffset At, string? Words)> Script(string[] lines, string zone)
    {
        var info = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var day = default(DateTime);
        var waits = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                day = DateTime.ParseExact(line[3..].Trim(), Day, CultureInfo.InvariantCulture);
                waits = true;
            }
            else if (line.Length > 6 && line[6..].StartsWith("runner: ", StringComparison.Ordinal))
            {
                var at = day + TimeSpan.ParseExact(line[..5], @"hh\:mm", CultureInfo.InvariantCulture);
                yield return (new(at, info.GetUtcOffset(at)), line[14..].Trim());
            }

            waits &= !line.Contains(": ", StringComparison.Ordinal) && !line.EndsWith("HipBot:", StringComparison.Ordinal);
        }

        if (waits)
        {
            yield return (new(day, info.GetUtcOffset(day)), null);
        }
    }

    private async Task RunToAsync(Runner runner, DateTimeOffset at)
    {
        while (await runner.NextDueAsync() is { } due && due <= at)
        {
            await runner.LetBeDoneAsync(due);
            await WriteAsync(runner, await runner.HeardAsync());
        }
    }

    private async Task WriteAsync(Runner runner, IReadOnlyList<Newtonsoft.Json.Linq.JObject> said)
    {
        foreach (var words in said.Select(Runner.InShort))
        {
            Write(runner.Now, "HipBot:\n      " + words.Replace("\n", "\n      ", StringComparison.Ordinal));
        }

        var reports = (await runner.RememberedAsync()).FollowUp?.Reports ?? [];
        foreach (var report in reports.Skip(_reports))
        {
            var plan = (await runner.RememberedAsync()).FollowUp!;
            _text.Append(CultureInfo.InvariantCulture, $"      [{report.Day}: {report.Trend ?? "?"}, pain {report.Pain?.ToString(CultureInfo.InvariantCulture) ?? "?"}, rule {report.Rule ?? "danger sign"}; now in phase {plan.Phase}, set-backs {plan.SetBacks}]\n");
        }

        _reports = reports.Count;
    }

    private void Write(DateTimeOffset at, string line)
    {
        Begin(at);
        var clean = string.Join('\n', line.Split('\n').Select(one => one.TrimEnd()));
        _text.Append(CultureInfo.InvariantCulture, $"{at:HH:mm} {clean}\n");
    }

    private void Begin(DateTimeOffset at)
    {
        var day = at.ToString(Day, CultureInfo.InvariantCulture);
        if (day != _day)
        {
            _text.Append(CultureInfo.InvariantCulture, $"\n== {day}\n");
            _day = day;
        }
    }
}
