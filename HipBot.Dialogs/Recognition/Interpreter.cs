using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Turns phrases with their cues and frames into findings.</summary>
internal static class Interpreter
{
    public static IEnumerable<Finding> Findings(Reading reading, UtteranceContext context)
    {
        var aboutOther = Reporter.IsAboutOther(reading);
        var complains = reading.Cues.Any(match => match.Cue == Cue.Complaint);
        var said = reading.Mentions.SelectMany(mention => mention.Rule.Means).ToHashSet();
        return reading.Mentions
            .Where(mention => (!mention.Rule.AboutOther || aboutOther) && !(mention.Rule.Alone && complains) && (mention.Rule.With.Count == 0 || mention.Rule.With.Any(said.Contains)))
            .SelectMany(mention => Findings(mention, reading, context, aboutOther));
    }

    private static IEnumerable<Finding> Findings(Mention mention, Reading reading, UtteranceContext context, bool aboutOther)
    {
        var assertion = AssertionReader.Of(mention, reading, aboutOther);
        var frame = mention.Rule.IsFramed ? Frames.Of(mention, reading) : null;
        if (assertion == Assertion.Beside || frame?.Cue == Cue.Near)
        {
            return [];
        }

        if (assertion == Assertion.Present && frame is { } cue && Negation.Covers(cue.Span, reading))
        {
            assertion = Assertion.Absent;
        }

        var values = Values(mention.Rule, frame?.Cue, context.AskedSlot, assertion);
        return assertion == Assertion.Absent && mention.Rule.Denied.Count > 0
            ? mention.Rule.Denied.SelectMany(value => NumberReading.Findings(value, FindingState.Present, mention.Span, reading))
            : values.SelectMany(value => NumberReading.Findings(value, StateOf(assertion), mention.Span, reading));
    }

    private static IEnumerable<SlotValue> Values(LexiconRule rule, Cue? frame, string? asked, Assertion assertion) => (frame, asked) switch
    {
        (Cue.Worse or Cue.WorseBefore, _) when rule.Worse.Count > 0 => rule.Worse.Concat(rule.Means.Where(IsSport)),
        (Cue.Brings, _) when rule.Worse.Count > 0 => rule.Worse.Concat(rule.Means),
        (Cue.Better or Cue.BetterBefore, _) when rule.Better.Count > 0 => rule.Better,
        (Cue.Spreads, _) when rule.Spreads.Count > 0 => rule.Spreads,
        (null, "aggravators") when rule.Worse.Count > 0 => rule.Worse,
        (null, "easers") when rule.Better.Count > 0 => rule.Better,
        (null, "radiation") when rule.Spreads.Count > 0 => rule.Spreads,
        (null, not "activity") when assertion == Assertion.Absent && rule.Worse.Count > 0 => rule.Worse,
        _ => rule.Means,
    };

    // A runner for whom running makes it worse runs; one for whom stairs make it worse need not have begun on stairs.
    private static bool IsSport(SlotValue value) =>
        value.Slot == "activity" && value.Value is not ("walking" or "stairs" or "sitting" or "driving" or "standing" or "lying-on-side" or "getting-up" or "lifting" or "daily-life" or "at-rest");

    private static FindingState StateOf(Assertion assertion) => assertion switch
    {
        Assertion.Absent => FindingState.Absent,
        Assertion.Unsure => FindingState.Unsure,
        _ => FindingState.Present,
    };
}
