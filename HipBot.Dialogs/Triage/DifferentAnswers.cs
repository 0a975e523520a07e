using System.Globalization;

namespace HipBot.Triage;

/// <summary>Every single answer that could be different: a value that is not there, a value that is, a number beyond a threshold of the rules.</summary>
/// <remarks>Who somebody is (age and sex) is not among them.</remarks>
internal sealed class DifferentAnswers
{
    private readonly SlotVocabulary _slots;
    private readonly IReadOnlyList<(Slot Slot, IReadOnlyList<string> Values)> _answers;

    /// <summary>Answers to the questions of a model, in their order.</summary>
    public DifferentAnswers(TriageModel model)
    {
        _slots = model.Slots;
        var bounds = RulesOf(model).SelectMany(Bounds).ToLookup(bound => bound.Slot, StringComparer.Ordinal);
        _answers =
        [
            .. from question in model.Questions
               from id in question.Fills
               let slot = model.Slots.Find(id)
               where slot is { Kind: not SlotKind.Words } && id is not (SlotIds.Age or SlotIds.Sex)
               select (slot, slot.Kind == SlotKind.Choice ? slot.Values : Beyond(bounds[id])),
        ];
    }

    /// <summary>The answers that differ from what is known.</summary>
    public IEnumerable<Change> To(Facts facts) =>
        from answer in _answers
        from value in answer.Values
        from change in To(answer.Slot, value, facts)
        select change;

    private IEnumerable<Change> To(Slot slot, string value, Facts facts)
    {
        var now = facts.Findings.StateOf(slot.Id, value);
        var present = new Finding(slot.Id, value, FindingState.Present);
        var isWhole = !slot.Multi || slot.Id == SlotIds.Location;
        if (isWhole || !Facts.SaysNothing(present))
        {
            if (now != FindingState.Present)
            {
                yield return new(present, [present], isWhole);
            }

            if (!isWhole && now != FindingState.Absent)
            {
                yield return Denial(present, facts);
            }
        }
    }

    // Who denies a fact denies it in whatever words it was told.
    private Change Denial(Finding present, Facts facts)
    {
        var denied = present with { State = FindingState.Absent };
        var otherWords = facts.Findings
            .Where(other => other.State == FindingState.Present && other.Slot != present.Slot && _slots.IsSameFact(other, present))
            .Select(other => other with { State = FindingState.Absent });
        return new(denied, [denied, .. otherWords], Replaces: false);
    }

    private static IEnumerable<Rule> RulesOf(TriageModel model) =>
        model.RedFlags.SelectMany(flag => flag.Cases).Select(row => row.When)
            .Concat(model.LevelRules.Select(rule => rule.When))
            .Concat(model.Conditions.SelectMany(condition => condition.Raises.Select(raise => raise.When)))
            .Concat(model.Conditions.SelectMany(condition => condition.Evidence).SelectMany(group => group.Rows).Select(row => row.When));

    private static IEnumerable<Rule.Between> Bounds(Rule rule) => rule switch
    {
        Rule.Between between => [between],
        Rule.All all => all.Parts.SelectMany(Bounds),
        Rule.AtLeast some => some.Parts.SelectMany(Bounds),
        Rule.None none => none.Parts.SelectMany(Bounds),
        _ => [],
    };

    // The nearest answers on either side of each threshold; a length of time is told in whole weeks.
    private static IReadOnlyList<string> Beyond(IEnumerable<Rule.Between> bounds)
    {
        var sides = bounds.SelectMany(bound => new[] { (bound.Least, bound.InDays), (bound.Most, bound.InDays) });
        var nearest = sides.SelectMany(side => side.InDays ? Weeks(side.Item1) : Numbers(side.Item1));
        return [.. nearest.Distinct()];
    }

    private static IEnumerable<string> Weeks(int days) => days is > 0 and < int.MaxValue
        ? new[] { days / 7, (days + 6) / 7, (days / 7) + 1 }.Where(weeks => weeks > 0).Select(weeks => string.Create(CultureInfo.InvariantCulture, $"P{weeks}W ago"))
        : [];

    private static IEnumerable<string> Numbers(int number) => number < int.MaxValue
        ? new[] { number - 1, number, number + 1 }.Where(near => near is >= 0 and <= MostSevere).Select(near => near.ToString(CultureInfo.InvariantCulture))
        : [];

    // The only number asked besides age is how bad it is, 0 to 10.
    private const int MostSevere = 10;
}
