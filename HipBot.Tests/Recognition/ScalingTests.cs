using System.Diagnostics;
using Xunit.Abstractions;

namespace HipBot.Tests.Recognition;

/// <summary>Work grows with the length of a text and no faster; what is allocated stands for it, since it does not depend on the machine.</summary>
/// <remarks>The time is printed, for whoever wants to see it; nothing is held against it.</remarks>
public sealed class ScalingTests(ITestOutputHelper output)
{
    private const int Seed = 20261118;
    private const int Shortest = 4_000;
    private const int MostTimes = 16;
    private const double MostGrowth = 1.5;

    public static TheoryData<string> Kinds { get; } = [.. OddTexts.Kinds.Keys];

    [Theory]
    [InlineData("numb ")]
    [InlineData("no ")]
    [InlineData("not numb, ")]
    [InlineData("my hip hurts when i run and ")]
    [InlineData("since last week ")]
    [InlineData("i cant feel my ")]
    [InlineData("three ")]
    [InlineData("7/10 ")]
    [InlineData("a")]
    [InlineData("\u00e9\ud83d")]
    public void Allocation_OfOneThingOverAndOver_DoesNotGrowPerCharacter(string unit) => DoesNotGrow(Repeat(unit, Shortest / unit.Length));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Allocation_OfOddText_DoesNotGrowPerCharacter(string kind) => DoesNotGrow(OddTexts.Kinds[kind](new Random(Seed), Shortest));

    // The same text twice, four times and so on, so that nothing but the length is different.
    private void DoesNotGrow(string text)
    {
        _ = Measure(text);
        var first = Measure(text);
        for (var times = 2; times <= MostTimes; times *= 2)
        {
            var bytes = Measure(Repeat(text, times));
            Assert.True(bytes <= first * MostGrowth, $"{bytes:F0} bytes a character at {times} times the length, {first:F0} before.");
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private double Measure(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Recognizing.Findings(text);
        watch.Stop();
        var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / text.Length;
        output.WriteLine($"{text.Length} characters: {watch.Elapsed.TotalMicroseconds / text.Length:F2} microseconds and {bytes:F0} bytes a character.");
        return bytes;
    }
}
