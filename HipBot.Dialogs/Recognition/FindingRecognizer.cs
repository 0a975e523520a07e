using System.Globalization;
using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Reads findings by the lexicon: phrases, the cues around them, and the question that was asked.</summary>
public sealed class FindingRecognizer : IFindingRecognizer
{
    private readonly UtteranceReader _reader;
    private readonly AnswerReader _answers;
    private readonly Resolution _resolution;
    private readonly OnsetTime _onset;
    private readonly SlotVocabulary _slots;
    private readonly Lexicon _lexicon;

    /// <summary>Makes the recognizer ready; this takes a while, so one instance serves all, from any thread.</summary>
    public FindingRecognizer(Lexicon lexicon, SlotVocabulary slots)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _slots = slots;
        _lexicon = lexicon;
        _reader = new UtteranceReader(lexicon);
        _onset = new OnsetTime(lexicon, _reader.Times);
        _answers = new AnswerReader(_reader.Answers, slots);
        _resolution = new Resolution(lexicon, slots);
    }

    /// <inheritdoc />
    public IReadOnlyList<Finding> Recognize(string utterance, UtteranceContext context)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(context);
        var chosen = _answers.Chosen(utterance, context);
        if (chosen.Count > 0)
        {
            return chosen;
        }

        var reading = _reader.Read(utterance, _answers.IsTurned(context) ? null : context.AskedSlot);
        var findings = Said(reading, context);
        var said = findings.Count;
        findings.AddRange(_answers.Added(reading, findings, context).ToList());
        if (findings.Count == said && Goals.Find(utterance, reading, context) is { } goal)
        {
            findings.Add(goal);
        }

        findings.RemoveAll(finding => finding.Value != Finding.Unknown && !_slots.Takes(finding.Slot, finding.Value));
        if (context.AskedSlot is null)
        {
            Implications.Add(findings, _lexicon, _slots);
        }

        return _resolution.Settle(findings, RepairedAt(reading));
    }

    /// <inheritdoc />
    public bool IsOfAnother(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Reporter.IsAboutOther(_reader.Read(utterance, null));
    }

    private List<Finding> Said(Reading reading, UtteranceContext context)
    {
        var findings = new List<Finding>(reading.Mentions.Count + 1);
        Interpreter.AddFindings(reading, context, findings);
        if (!findings.Exists(finding => finding.Slot == BareAge.Slot) && BareAge.Find(reading, context) is { } bare)
        {
            findings.Add(bare);
        }

        int? age = findings.Find(finding => finding.Slot == BareAge.Slot) is { } said && int.TryParse(said.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null;
        if (_onset.Find(reading, context, age) is { } onset)
        {
            findings.Add(onset);
        }

        return findings;
    }

    private static int? RepairedAt(Reading reading)
    {
        int? repairedAt = null;
        foreach (var (span, cue) in reading.Cues)
        {
            if (cue == Cue.Repair && span.To < reading.Tokens.Length)
            {
                repairedAt = reading.Tokens[span.To].Start;
            }
        }

        return repairedAt;
    }
}
