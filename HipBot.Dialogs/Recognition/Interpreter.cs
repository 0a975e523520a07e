using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Turns phrases with their cues and frames into findings.</summary>
internal static class Interpreter
{
    /// <summary>Adds the findings of an utterance, in the order of its phrases.</summary>
    public static void AddFindings(Reading reading, UtteranceContext context, List<Finding> findings)
    {
        var aboutOther = Reporter.IsAboutOther(reading);
        var complains = reading.Has(Cue.Complaint);
        HashSet<SlotValue>? said = null;
        List<Span>? lists = null;
        foreach (var mention in reading.Mentions)
        {
            var rule = mention.Rule;
            if ((rule.AboutOther && !aboutOther) || (rule.Alone && complains))
            {
                continue;
            }

            if (rule.With.Count == 0 || rule.With.Any((said ??= Said(reading)).Contains))
            {
                AddFindings(mention, reading, context, aboutOther, ref lists, findings);
            }
        }
    }

    private static HashSet<SlotValue> Said(Reading reading) => [.. reading.Mentions.SelectMany(mention => mention.Rule.Means)];

    private static void AddFindings(Mention mention, Reading reading, UtteranceContext context, bool aboutOther, ref List<Span>? lists, List<Finding> findings)
    {
        var assertion = AssertionReader.Of(mention, reading, aboutOther);
        if (assertion == Assertion.Beside)
        {
            return;
        }

        var frame = mention.Rule.IsFramed ? Frames.Of(mention, reading) : null;
        if (frame?.Cue == Cue.Near || (frame is null && assertion == Assertion.Present && IsOfWeightBearing(mention, reading)))
        {
            return;
        }

        if (assertion == Assertion.Present && frame is { } cue && Negation.Covers(cue.Span, reading))
        {
            assertion = Assertion.Absent;
        }

        var denied = assertion == Assertion.Absent ? mention.Rule.Denied : [];
        foreach (var value in denied)
        {
            Add(value, FindingState.Present, mention, reading, findings);
        }

        var frameCue = frame?.Cue ?? (context.AskedSlot is null && IsListed(mention, reading, ref lists) ? Cue.Worse : null);
        foreach (var value in Values(mention.Rule, frameCue, context.AskedSlot, assertion))
        {
            if (denied.Count == 0 || denied.Any(other => other.Slot == value.Slot))
            {
                Add(value, StateOf(assertion), mention, reading, findings);
            }
        }
    }

    // "He walks normally" says how he walks, not what brought it on.
    private static bool IsOfWeightBearing(Mention mention, Reading reading)
    {
        if (!mention.Rule.Means.Any(value => value is { Slot: "activity", Value: "walking" or "standing" }))
        {
            return false;
        }

        foreach (var other in reading.MentionsIn(reading.Around(mention.Span, Break.Comma)))
        {
            if (other.Span.Holds(mention.Span) && other.Rule.Means.Any(value => value is { Slot: "weight-bearing", Value: "full" or "limp" }))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsListed(Mention mention, Reading reading, ref List<Span>? lists) =>
        mention.Rule.Worse.Count > 0 && (lists ??= BareLists.In(reading)).Exists(list => list.Holds(mention.Span));

    private static void Add(SlotValue value, FindingState state, Mention mention, Reading reading, List<Finding> findings)
    {
        if (NumberReading.Find(value, state, mention.Span, reading) is { } finding)
        {
            findings.Add(finding);
        }
    }

    private static IReadOnlyList<SlotValue> Values(LexiconRule rule, Cue? frame, string? asked, Assertion assertion) => (frame, asked) switch
    {
        (Cue.Worse or Cue.WorseBefore, _) when rule.Worse.Count > 0 => [.. rule.Worse, .. rule.Means.Where(IsPursuit)],
        (Cue.Brings, _) when rule.Worse.Count > 0 => [.. rule.Worse, .. rule.Means],
        (Cue.Better or Cue.BetterBefore, _) when rule.Better.Count > 0 => [.. rule.Better, .. rule.Means.Where(IsRunning)],
        (Cue.Spreads, _) when rule.Spreads.Count > 0 => rule.Spreads,
        (null, "aggravators") when rule.Worse.Count > 0 => rule.Worse,
        (null, "easers") when rule.Better.Count > 0 => rule.Better,
        (null, "radiation") when rule.Spreads.Count > 0 => rule.Spreads,
        (null, not "activity") when assertion == Assertion.Absent && rule.Worse.Count > 0 => rule.Worse,
        _ => rule.Means,
    };

    // What makes it worse brings it on, too; only moments of the day, which nobody calls what they were doing, are left out.
    private static bool IsPursuit(SlotValue value) =>
        value.Slot == "activity" && value.Value is not ("walking" or "stairs" or "sitting" or "driving" or "standing" or "lying-on-side" or "getting-up" or "lifting" or "daily-life" or "at-rest");

    // Who says that it warms up on a run says that they run.
    private static bool IsRunning(SlotValue value) => value is { Slot: "activity", Value: "running" };

    private static FindingState StateOf(Assertion assertion) => assertion switch
    {
        Assertion.Absent => FindingState.Absent,
        Assertion.Unsure => FindingState.Unsure,
        _ => FindingState.Present,
    };
}
