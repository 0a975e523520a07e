namespace HipBot.Triage;

/// <summary>Explains an assessment from the rules that made it: what would change it, and how any cause stands.</summary>
public sealed class Explainer
{
    // From one moderate sign on (see Strength), a sign is worth telling.
    private const int TellingGrade = 2;

    private readonly DifferentAnswers _answers;
    private readonly Differential _differential;
    private readonly Interview _interview;
    private readonly TriageModel _model;
    private readonly double _telling = Strength.ToRatio(TellingGrade).Log;

    /// <summary>Explains what an interview over a model decides.</summary>
    public Explainer(TriageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _answers = new(model);
        _differential = new(model.Conditions, model.Limits.SomethingElse);
        _interview = new(model);
    }

    /// <summary>The smallest sets of different answers that would change the level of care, or the likeliest cause.</summary>
    /// <remarks>Single answers first; pairs only where no single answer does, and only of what the level rests on.</remarks>
    /// <param name="intake">What is known.</param>
    /// <param name="canChange">Which answers could be different at all; null for any.</param>
    /// <param name="canEase">Which of them could make it less urgent; null for any.</param>
    /// <param name="most">The most urgent level that is of interest: what would be more urgent may be said to be this.</param>
    public WhatIf WhatIf(Intake intake, Func<Finding, bool>? canChange = null, Func<Finding, bool>? canEase = null, LevelOfCare most = LevelOfCare.Emergency)
    {
        var facts = Facts.Of(intake, _model.Slots);
        var (level, cause) = _interview.Outcome(facts);
        if (level == LevelOfCare.OutOfScope)
        {
            return Triage.WhatIf.Nothing;
        }

        var changes = _answers.To(facts).Where(change => canChange is null || canChange(change.Told)).ToList();
        var probabilities = _differential.Probabilities(facts);
        var singles = changes.Select(change => Judge(facts, probabilities, change, level < most ? most : level)).Where(one => one.Level != LevelOfCare.OutOfScope).ToList();
        var easing = changes.Where(change => canEase is null || canEase(change.Told)).ToList();
        var lowering = singles.Where(one => one.Level < level && easing.Exists(change => change.Told == one.Changes[0])).ToList();
        return new(
            [.. singles.Where(one => one.Level > level).OrderBy(one => IsNew(one, facts))],
            lowering.Count > 0 || level == LevelOfCare.SelfCare
                ? lowering
                : [.. Pairs(facts, easing, intake, level).Where(pair => pair.Level < level && pair.Level != LevelOfCare.OutOfScope)],
            [.. singles.Where(one => one.Cause is not null && one.Cause != cause).OrderBy(one => IsNew(one, facts))]);
    }

    /// <summary>How a cause stands: what speaks for and against it, what one would expect and is not there, and what was not asked.</summary>
    /// <exception cref="ArgumentException">There is no such cause.</exception>
    public CauseReview Review(string id, Intake intake)
    {
        var condition = _model.Conditions.FirstOrDefault(condition => condition.Id == id) ?? throw new ArgumentException($"There is no cause '{id}'.", nameof(id));
        var facts = Facts.Of(intake, _model.Slots);
        var ranked = _differential.Rank(facts, _differential.Probabilities(facts));
        var rank = ranked.TakeWhile(cause => cause.Id != id).Count();
        var signs = SignsOf(condition, facts);
        return new(
            id,
            rank + 1,
            ranked[rank].Probability,
            ranked[rank].For,
            ranked[rank].Against,
            [.. signs.Where(sign => facts.Judge(sign.Slot, sign.Value) != Truth.Unknown)],
            [.. signs.Where(sign => facts.Judge(sign.Slot, sign.Value) == Truth.Unknown)]);
    }

    /// <summary>What a question is asked for as things stand.</summary>
    public AskedFor PurposeOf(string slot, Intake intake)
    {
        var question = _model.Questions.FirstOrDefault(question => question.Question.Slot == slot);
        if (question is null)
        {
            return new(IsScreen: false, []);
        }

        var facts = Facts.Of(intake, _model.Slots);
        var probabilities = _differential.Probabilities(facts);
        var likely = probabilities.Select((probability, place) => (probability, place)).OrderByDescending(row => row.probability).Take(3).Select(row => row.place).ToList();
        var answers = question.Answers.Select(facts.With).ToList();
        var pairs = from one in likely
                    from other in likely
                    where one != other && likely.IndexOf(one) < likely.IndexOf(other)
                    let apart = answers.Select(answer => Math.Abs(Gain(one, answer, facts) - Gain(other, answer, facts))).DefaultIfEmpty(0).Max()
                    where apart >= _telling
                    orderby apart descending
                    select new[] { _model.Conditions[one].Id, _model.Conditions[other].Id };
        return new(question.Screen?.Holds(facts) == true, pairs.FirstOrDefault() ?? []);
    }

    private double Gain(int place, Facts answered, Facts facts) => _model.Conditions[place].Log(answered) - _model.Conditions[place].Log(facts);

    private Counterfactual Judge(Facts facts, double[] probabilities, Change change, LevelOfCare enough)
    {
        var (level, cause) = Outcome(facts, probabilities, change, change.Apply(facts), enough);
        return new([change.Told], level, cause);
    }

    private (LevelOfCare Level, string? Cause) Outcome(Facts facts, double[] probabilities, Change change, Facts changed, LevelOfCare enough) =>
        change.Findings is [var only] ? _interview.Outcome(changed, only.Slot, facts, probabilities, enough) : _interview.Outcome(changed, enough);

    // What was neither asked nor told comes last: the person has given no answer that could be different.
    private static bool IsNew(Counterfactual one, Facts facts) =>
        one.Changes.Any(change => facts.Of(change.Slot) is null && !facts.Asked.Contains(change.Slot));

    private IEnumerable<Counterfactual> Pairs(Facts facts, List<Change> changes, Intake intake, LevelOfCare now)
    {
        var deciding = Deciding(_interview.Assess(intake), facts);
        var touching = changes.Where(change => deciding.Any(finding => Touches(change, finding))).ToList();
        for (var i = 0; i < touching.Count; i++)
        {
            var first = touching[i].Apply(facts);
            var probabilities = _differential.Probabilities(first);
            foreach (var second in touching.Skip(i + 1).Where(second => touching[i].Told.Slot != second.Told.Slot || !touching[i].Replaces))
            {
                var (level, cause) = Outcome(first, probabilities, second, second.Apply(first), now);
                yield return new([touching[i].Told, second.Told], level, cause);
            }
        }
    }

    // A slot answered anew touches all that was said of it; a denial, the fact that it denies.
    private bool Touches(Change change, Finding finding) =>
        change.Replaces ? change.Told.Slot == finding.Slot
        : change.Told.State == FindingState.Absent && _model.Slots.IsSameFact(change.Told, finding);

    // The findings on which the level rests: of the danger signs and rules that ask for it, and of the causes that do.
    private List<Finding> Deciding(Assessment assessment, Facts facts)
    {
        var rules = _model.LevelRules
            .Concat(_model.Conditions.SelectMany(condition => condition.Raises))
            .Where(rule => rule.Level == assessment.Level && assessment.Reasons.Contains(rule.Id))
            .SelectMany(rule => rule.When.Explain(facts));
        var causes = assessment.Causes
            .Where(cause => assessment.Reasons.Any(reason => reason == $"cause:{cause.Id}" || reason.StartsWith($"raise:{cause.Id}", StringComparison.Ordinal)))
            .SelectMany(cause => cause.For);
        return [.. assessment.RedFlags.Where(flag => flag.Level == assessment.Level).SelectMany(flag => flag.Findings).Concat(rules).Concat(causes).Distinct()];
    }

    private List<Finding> SignsOf(ConditionProfile condition, Facts facts)
    {
        var now = condition.Log(facts);
        var signs = from change in _answers.To(facts)
                    where change.Told.State == FindingState.Present && !Facts.SaysNothing(change.Told) && !_model.Limits.Background.Contains(change.Told.Slot)
                    let gain = condition.Log(change.Apply(facts)) - now
                    where gain >= _telling
                    orderby gain descending
                    select change.Told;
        return [.. signs.DistinctBy(_model.Slots.FactOf)];
    }
}
