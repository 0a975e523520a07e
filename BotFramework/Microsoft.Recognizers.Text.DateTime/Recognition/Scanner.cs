using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>Goes through a text from left to right and takes the longest meaning at each place.</summary>
internal static class Scanner
{
    public static List<Finding> Scan(Passage passage, DateTimeOptions options)
    {
        var rules = EnglishGrammar.For(options);
        var chart = new Chart(passage, rules);
        Category[] categories = [.. EnglishGrammar.ResultsFor(options).Select(name => rules[name])];
        var found = new List<Finding>();
        var candidates = new List<Finding>();
        for (var at = 0; at < passage.Count;)
        {
            var finding = Longest(chart, categories, at, candidates);
            if (finding != null)
            {
                found.Add(finding);
            }

            at = finding?.End ?? at + 1;
        }

        return found;
    }

    private static Finding Longest(Chart chart, Category[] categories, int at, List<Finding> candidates)
    {
        candidates.Clear();
        foreach (var category in categories)
        {
            foreach (var reading in chart.Read(category, at))
            {
                candidates.Add(new Finding(at, WithoutFullStop(chart.Passage, reading.End), reading.Value));
            }
        }

        // The first of the longest stays first.
        return candidates
            .OrderByDescending(finding => finding.End)
            .FirstOrDefault(finding => Boundary.IsClean(chart.Passage, at, finding.End) && !Ambiguity.IsSomethingElse(chart.Passage, at, finding.End));
    }

    /// <summary>A dot at the very end belongs to the sentence, except that of "p.m.".</summary>
    private static int WithoutFullStop(Passage passage, int end) =>
        passage.WordAt(end - 1) == "." && passage.WordAt(end - 2) != "m" ? end - 1 : end;
}
