using HipBot.Triage;
using Xunit.Abstractions;

namespace HipBot.Tests.Recognition;

/// <summary>Sentences, and replies to each question, and what they state: of both a part that the lexicon was tuned on, and parts that were never looked at.</summary>
/// <remarks>The figures are printed for each part.</remarks>
public sealed class CaseTableTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(CaseTable.Tuned, 0.95)]
    [InlineData(CaseTable.HeldOut, 0.93)]
    [InlineData(CaseTable.HeldOutVaried, 0.78)]
    [InlineData(CaseTable.Answers, 0.95)]
    [InlineData(CaseTable.AnswersHeldOut, 0.75)]
    [InlineData(CaseTable.AnswersSecond, 0.92)]
    [InlineData(CaseTable.AnswersSecondHeldOut, 0.85)]
    public void Table_IsUnderstood(string file, double least)
    {
        var rows = CaseTable.Read(file);
        var wrong = rows.Where(row => !row.Expected.All(expected => Holds(expected, Recognizing.Findings(row.Text, row.Asked)))).ToList();
        var share = 1 - ((double)wrong.Count / rows.Count);
        output.WriteLine($"{file}: {rows.Count - wrong.Count} of {rows.Count} ({share:P1})");

        // What fails of the held-out part stays unseen, or it would be held out no longer.
        var shown = file is CaseTable.Tuned or CaseTable.Answers or CaseTable.AnswersSecond ? string.Join("; ", wrong.Select(row => $"{row.Asked} {row.Text} ({string.Join(' ', Recognizing.Read(row.Text, row.Asked))})")) : "not shown";
        Assert.True(share >= least, $"{file}: {share:P1}; wrong: {shown}");
    }

    private static bool Holds(string expected, IReadOnlyList<Finding> findings)
    {
        var parts = expected.TrimStart('-', '?', '!').Split('=');
        var ofSlot = findings.Where(finding => finding.Slot == parts[0] && (parts.Length < 2 || finding.Value == parts[1] || finding.Value == Finding.None)).ToList();
        var present = ofSlot.Exists(finding => finding is { State: FindingState.Present, Value: not Finding.None });
        return expected[0] switch
        {
            '!' => !present,
            '-' => !present && ofSlot.Exists(finding => finding.State == FindingState.Absent || finding.Value == Finding.None),
            '?' => ofSlot.Exists(finding => finding.State == FindingState.Unsure),
            _ => ofSlot.Exists(finding => finding.State == FindingState.Present && (parts.Length < 2 || finding.Value == parts[1])),
        };
    }
}
