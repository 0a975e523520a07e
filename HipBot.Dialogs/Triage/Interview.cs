namespace HipBot.Triage;

/// <summary>The interview over a triage model: screens for danger, ranks causes, decides the level and what to ask next.</summary>
public sealed class Interview : IInterview
{
    /// <summary>The condition id of what the bot does not help with.</summary>
    public const string OutOfScope = "out-of-scope";

    private readonly TriageModel _model;
    private readonly RedFlagScreen _screen;
    private readonly Differential _differential;
    private readonly LevelDecision _levels;
    private readonly NextQuestion _next;
    private readonly NamedCauses _named;

    /// <summary>Makes an interview over a model.</summary>
    public Interview(TriageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _screen = new(model.RedFlags);
        _differential = new(model.Conditions, model.Limits.SomethingElse);
        _levels = new(_differential, model.LevelRules, model.Plausible, model.Excusing);
        _next = new(model, _differential);
        _named = new(model);
    }

    /// <inheritdoc />
    public NextStep Decide(Intake intake)
    {
        var facts = Facts.Of(intake, _model.Slots);
        var assessment = Assess(intake, facts);
        if (assessment.Level == LevelOfCare.Emergency)
        {
            return new NextStep.Finish(assessment);
        }

        return _next.Choose(intake, facts, assessment) is { } question ? new NextStep.Ask(question) : new NextStep.Finish(assessment);
    }

    /// <inheritdoc />
    public Assessment Assess(Intake intake) => Assess(intake, Facts.Of(intake, _model.Slots));

    /// <summary>Level of care and likeliest cause alone, quicker than a whole assessment; no cause where none can be named.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="enough">From this level on, how much more urgent it is does not matter.</param>
    internal (LevelOfCare Level, string? Cause) Outcome(Facts facts, LevelOfCare enough = LevelOfCare.Emergency) =>
        Outcome(facts, _differential.Probabilities, enough);

    /// <summary>The same once one slot is known otherwise, quicker still.</summary>
    /// <param name="changed">What would be known.</param>
    /// <param name="slot">The slot in which alone that differs.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="probabilities">Those of what is known, as <see cref="Differential.Probabilities"/> gives them.</param>
    /// <param name="enough">From this level on, how much more urgent it is does not matter.</param>
    internal (LevelOfCare Level, string? Cause) Outcome(Facts changed, string slot, Facts facts, double[] probabilities, LevelOfCare enough) =>
        Outcome(changed, _ => _differential.Changed(slot, facts, probabilities, changed), enough);

    private (LevelOfCare Level, string? Cause) Outcome(Facts facts, Func<Facts, double[]> weigh, LevelOfCare enough)
    {
        var flags = _screen.Screen(facts);
        if (OutsideScope(facts, flags) is { } outside)
        {
            return (outside.Level, OutOfScope);
        }

        var probabilities = weigh(facts);
        var cause = _model.Conditions[_differential.First(probabilities)].Id;
        return (_levels.Level(facts, flags, probabilities, enough), _named.CanName(cause, facts) ? cause : null);
    }

    private Assessment Assess(Intake intake, Facts facts)
    {
        var flags = _screen.Screen(facts);
        if (OutsideScope(facts, flags) is { } outside)
        {
            return outside with { Asked = intake.Asked.Count };
        }

        var probabilities = _differential.Probabilities(facts);
        var (level, reasons) = _levels.Decide(facts, flags, probabilities);
        var causes = _differential.Rank(facts, probabilities);
        return new(level, flags, _named.Of(causes, facts), reasons, [.. facts.Findings], intake.Asked.Count);
    }

    // What needs care today is told, wherever it hurts, and is then no less outside the hip; a lesser flag does not make a sore heel a matter for this bot.
    private Assessment? OutsideScope(Facts facts, IReadOnlyList<RedFlagHit> flags)
    {
        foreach (var rule in _model.OutOfScope)
        {
            if (rule.When.Holds(facts))
            {
                var cause = new LikelyCause(OutOfScope, 1, rule.When.Explain(facts), []);
                var urgent = flags.Where(flag => flag.Level >= LevelOfCare.SameDay).ToList();
                return urgent.Count == 0
                    ? new(LevelOfCare.OutOfScope, [], [cause], [rule.Id], [.. facts.Findings], 0)
                    : new(urgent[0].Level, urgent, [cause], [.. Reasons(urgent)], [.. facts.Findings], 0);
            }
        }

        return null;
    }

    private static IEnumerable<string> Reasons(List<RedFlagHit> urgent) =>
        urgent.Where(flag => flag.Level == urgent[0].Level).Select(flag => LevelDecision.ReasonOf(flag));
}
