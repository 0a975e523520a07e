using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>Goes through a text from left to right and takes the longest meaning at each place.</summary>
internal static class Scanner
{
    public static List<Finding> Scan(Passage passage, DateTimeOptions options)
    {
        var chart = new Chart(passage, EnglishGrammar.For(options));
        var categories = EnglishGrammar.ResultsFor(options);
        var found = new List<Finding>();
        for (var at = 0; at < passage.Count;)
        {
            var finding = Longest(chart, categories, at);
            if (finding != null)
            {
                found.Add(finding);
            }

            at = finding?.End ?? at + 1;
        }

        return found;
    }

    private static Finding Longest(Chart chart, string[] categories, int at) =>
        categories
            .SelectMany(category => chart.Read(category, at))
            .Select(reading => new Finding(at, WithoutFullStop(chart.Passage, reading.End), reading.Value))
            .OrderByDescending(finding => finding.End)
            .Where(finding => Boundary.IsClean(chart.Passage, at, finding.End) && !Ambiguity.IsSomethingElse(chart.Passage, at, finding.End))
            .FirstOrDefault();

    /// <summary>A dot at the very end belongs to the sentence, except that of "p.m.".</summary>
    private static int WithoutFullStop(Passage passage, int end) =>
        passage.WordAt(end - 1) == "." && passage.WordAt(end - 2) != "m" ? end - 1 : end;
}
