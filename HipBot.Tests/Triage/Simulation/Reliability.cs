using System.Globalization;
using System.Text;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>How often the likeliest cause is right, beside how likely the bot holds it.</summary>
/// <param name="Bins">By tenths of the predicted probability, only those that hold anybody.</param>
internal sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins)
{
    /// <summary>The curve of some interviews; people whom no cause was named to are left out.</summary>
    public static Reliability Of(IEnumerable<SimulatedInterview> interviews) => new(
    [
        .. interviews
            .Where(one => one.First is not null)
            .GroupBy(one => Math.Min(9, (int)(one.First!.Probability * 10)))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(
                bin.Key / 10.0,
                bin.Count(),
                bin.Average(one => one.First!.Probability),
                bin.Average(one => one.First!.Id == one.Patient.Condition ? 1.0 : 0))),
    ]);

    /// <summary>Expected calibration error, 0 to 1: the mean distance between predicted and observed, weighted by the people in each bin.</summary>
    public double Error => Bins.Sum(bin => bin.People * Math.Abs(bin.Predicted - bin.Observed)) / Bins.Sum(bin => bin.People);

    /// <summary>The curve as a Markdown table.</summary>
    public string Table()
    {
        var text = new StringBuilder("| held likely | people | predicted | observed |\n|---|---|---|---|\n");
        foreach (var bin in Bins)
        {
            text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {bin.From:P0} to {bin.From + 0.1:P0} | {bin.People} | {bin.Predicted:P0} | {bin.Observed:P0} |"));
        }

        return text.Append(CultureInfo.InvariantCulture, $"\nexpected calibration error {Error:0.000}").ToString();
    }
}

/// <summary>The people whose likeliest cause was held about as likely.</summary>
/// <param name="From">Least predicted probability of the bin, 0 to 0.9.</param>
/// <param name="People">How many they are.</param>
/// <param name="Predicted">Mean predicted probability.</param>
/// <param name="Observed">Share for whom the cause was the right one.</param>
internal sealed record ReliabilityBin(double From, int People, double Predicted, double Observed);
