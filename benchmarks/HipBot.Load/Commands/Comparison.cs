using HipBot.Load.Measuring;

namespace HipBot.Load.Commands;

/// <summary>Measures sides in turn, round after round, so that whatever else the machine does falls on all of them.</summary>
internal sealed class Comparison(TimeSpan time, int rounds, int[] people)
{
    private readonly Dictionary<(string Side, int People), List<Figures>> _figures = [];

    public async Task RunAsync(IReadOnlyList<Side> sides, int port)
    {
        var contestants = new List<Contestant>();
        try
        {
            foreach (var side in sides)
            {
                contestants.Add(await Contestant.StartAsync(side, port + (2 * contestants.Count)));
                await contestants[^1].Load.ClosedAsync(people.Max(), time);
            }

            for (var round = 0; round < rounds; round++)
            {
                foreach (var number in people)
                {
                    foreach (var contestant in contestants)
                    {
                        await MeasureAsync(contestant, number);
                    }
                }
            }

            Print(sides);
            await PrintHalfLoadAsync(contestants);
        }
        finally
        {
            foreach (var contestant in contestants)
            {
                await contestant.DisposeAsync();
            }
        }
    }

    private async Task MeasureAsync(Contestant contestant, int number)
    {
        var before = (Bot: contestant.Bot.ProcessorTime, Tool: Environment.CpuUsage.TotalTime);
        var latencies = await contestant.Load.ClosedAsync(number, time);
        var (bot, tool) = (contestant.Bot.ProcessorTime - before.Bot, Environment.CpuUsage.TotalTime - before.Tool);
        _figures.TryAdd((contestant.Side.Name, number), []);
        _figures[(contestant.Side.Name, number)].Add(new(latencies, bot, tool));
    }

    private void Print(IReadOnlyList<Side> sides)
    {
        var table = new Table("bot", "at once", "turns/s", "p50 ms", "p95 ms", "p99 ms", "processor ms a turn", "of the load tool");
        foreach (var side in sides)
        {
            foreach (var number in people)
            {
                var figures = _figures[(side.Name, number)];
                table.Row(
                    side.Name,
                    number,
                    Median(figures, one => one.Latencies.Rate),
                    Median(figures, one => one.Latencies.Within(0.5)),
                    Median(figures, one => one.Latencies.Within(0.95)),
                    Median(figures, one => one.Latencies.Within(0.99)),
                    Median(figures, one => one.Bot.TotalMilliseconds / one.Latencies.Count),
                    Median(figures, one => one.Tool.TotalMilliseconds / one.Latencies.Count));
            }
        }

        Console.WriteLine();
    }

    private async Task PrintHalfLoadAsync(IReadOnlyList<Contestant> contestants)
    {
        Console.WriteLine("At half of the highest rate:");
        Console.WriteLine();
        var table = new Table("bot", "turns/s", "p50 ms", "p95 ms", "p99 ms");
        foreach (var contestant in contestants)
        {
            var highest = people.Max(number => Median(_figures[(contestant.Side.Name, number)], one => one.Latencies.Rate));
            var latencies = await contestant.Load.PacedAsync(people.Max(), time * rounds, highest / 2);
            table.Row(contestant.Side.Name, latencies.Rate, latencies.Within(0.5), latencies.Within(0.95), latencies.Within(0.99));
        }
    }

    private static double Median(List<Figures> figures, Func<Figures, double> of) => figures.Select(of).Order().ElementAt(figures.Count / 2);

    /// <param name="Latencies">The turns.</param>
    /// <param name="Bot">Processor time of the bot.</param>
    /// <param name="Tool">Processor time of the load tool, which shares the machine with it.</param>
    private sealed record Figures(Latencies Latencies, TimeSpan Bot, TimeSpan Tool);
}
