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

    /// <summary>Makes the recognizer ready; this takes a while, so one instance serves all, from any thread.</summary>
    public FindingRecognizer(Lexicon lexicon, SlotVocabulary slots)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _slots = slots;
        _reader = new UtteranceReader(lexicon);
        _onset = new OnsetTime(lexicon);
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

        var reading = _reader.Read(utterance, context.AskedSlot);
        Finding[] said = [.. Interpreter.Findings(reading, context), .. _onset.Findings(reading, context)];
        var answered = _answers.Added(reading, said, context).ToList();
        var goals = answered.Count > 0 ? [] : Goals.Findings(utterance, reading, context);
        Finding[] all = [.. said, .. answered, .. goals];
        return _resolution.Settle(all.Where(finding => finding.Value == Finding.Unknown || _slots.Takes(finding.Slot, finding.Value)), RepairedAt(reading));
    }

    private static int? RepairedAt(Reading reading) =>
        reading.Cues.Where(match => match.Cue == Cue.Repair && match.Span.To < reading.Tokens.Length)
            .Select(match => (int?)reading.Tokens[match.Span.To].Start).LastOrDefault();
}
