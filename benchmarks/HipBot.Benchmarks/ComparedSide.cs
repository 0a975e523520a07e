using System.Diagnostics;
using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace HipBot.Benchmarks;

/// <summary>This side of <c>compare.mjs</c>: for each line of standard input, reads all sentences and writes how long one took.</summary>
internal static class ComparedSide
{
    /// <summary>Lines are "datetime 20" or "number 20": what is read, and how many times; answers are microseconds a sentence.</summary>
    public static void Run()
    {
        var sentences = Inputs.Sentences();
        var now = new DateTime(2026, 11, 18, 18, 0, 0);
        while (Console.ReadLine()?.Split(' ') is [var kind, var times])
        {
            Action<string> read = kind == "datetime"
                ? sentence => DateTimeRecognizer.RecognizeDateTime(sentence, Culture.English, refTime: now)
                : sentence => NumberRecognizer.RecognizeNumber(sentence, Culture.English);
            Console.WriteLine(Time(sentences, read, int.Parse(times, CultureInfo.InvariantCulture)).ToString("F3", CultureInfo.InvariantCulture));
        }
    }

    private static double Time(IReadOnlyList<string> sentences, Action<string> read, int times)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            foreach (var sentence in sentences)
            {
                read(sentence);
            }
        }

        return watch.Elapsed.TotalMicroseconds / times / sentences.Count;
    }
}
