using HipBot.Commands.Evaluation;
using HipBot.Recognition;
using HipBot.Tests.Support;
using HipBot.Triage;
using Xunit.Abstractions;

namespace HipBot.Tests.Recognition;

/// <summary>The written cases: what their openings state is found, and no answer loses its danger sign.</summary>
public sealed class DevVignetteTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Vignette> Vignettes = VignetteFile.Read(Path.Combine(Repository.Root, "HipBot.Tests", "Triage", "vignettes-dev.json"));

    [Fact]
    public void Openings_AreUnderstood()
    {
        var all = Sum(Vignettes);
        output.WriteLine($"Openings: precision {all.Precision:P1}, recall {all.Recall:P1}, F1 {all.F1:P1} over {all.Stated} stated values.");
        Assert.True(all.F1 >= 0.97, $"F1 {all.F1:P1}");
    }

    [Fact]
    public void Openings_LoseNoDangerSign()
    {
        var signs = Sum(Vignettes.Select(vignette => vignette with
        {
            Expected = vignette.Expected with { Extracted = vignette.Expected.Extracted.Where(slot => DangerSigns.IsSlot(slot.Key) && !slot.Value.Contains(Finding.None)).ToDictionary() },
        }));
        output.WriteLine($"Danger signs in openings: {signs.Right} of {signs.Stated}.");
        Assert.True(signs.Stated > 0);
        Assert.Equal(signs.Stated, signs.Right);
    }

    [Fact]
    public void Answers_OfDangerousCases_KeepTheirSigns()
    {
        var read = Triage.DevVignette.All.ToDictionary(vignette => vignette.Id);
        var expected = (from vignette in Vignettes
                        where vignette.Expected.RedFlag is not null
                        from answer in vignette.Answers
                        from finding in read[vignette.Id].Answer(answer.Key)
                        where DangerSigns.Is(finding)
                        select (vignette.Id, Asked: answer.Key, Text: answer.Value, finding.Slot)).ToList();
        var lost = expected.Where(one => !Recognizing.Findings(one.Text, one.Asked).Any(finding => finding.Slot == one.Slot && DangerSigns.Is(finding))).ToList();
        output.WriteLine($"Danger signs in answers: {expected.Count - lost.Count} of {expected.Count}.");
        Assert.True(expected.Count > 0);
        Assert.Empty(lost);
    }

    private static Extraction Sum(IEnumerable<Vignette> vignettes)
    {
        var recognizer = new FindingRecognizer(Recognizing.Knowledge.Lexicon, Recognizing.Knowledge.Slots);
        return vignettes.Aggregate(default(Extraction), (sum, vignette) => sum + Extraction.Of(vignette, recognizer, Recognizing.Knowledge.Slots, Recognizing.Now));
    }
}
