namespace HipBot.Triage;

/// <summary>Chooses what to ask next: first what could be dangerous, then what tells the causes apart.</summary>
internal sealed class NextQuestion(TriageModel model, Differential differential)
{
    private readonly InformationGain _gain = new(model.Conditions, model.Questions);

    /// <summary>The next question; null where nothing left to ask could change the advice.</summary>
    /// <param name="intake">What was asked so far.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="level">The level of care as things stand.</param>
    public Question? Choose(Intake intake, Facts facts, LevelOfCare level)
    {
        if (intake.Asked.Count >= model.Limits.MostQuestions)
        {
            return null;
        }

        var open = model.Questions.Where(question => IsOpen(question, intake, facts)).ToList();
        var least = OnlyUrgent(facts, level) && level < LevelOfCare.SameDay ? LevelOfCare.SameDay : level;
        return (open.Find(question => MustBeAsked(question, facts, least)) ?? Telling(open, facts, level))?.Question;
    }

    private static bool IsOpen(InterviewQuestion question, Intake intake, Facts facts) =>
        !intake.Asked.Contains(question.Question.Slot)
        && (!facts.IsAnswered(question.Fills[^1]) || question.Again?.Holds(facts) == true);

    private static bool MustBeAsked(InterviewQuestion question, Facts facts, LevelOfCare least) =>
        question.MayRaiseTo > least && question.Screen?.Holds(facts) == true;

    // Whoever is sent elsewhere, or cannot tell us much, is only asked what could be an emergency.
    private bool OnlyUrgent(Facts facts, LevelOfCare level) =>
        level == LevelOfCare.OutOfScope
        || (facts.Present(SlotIds.Location).Count == 0 && facts.Unsure >= model.Limits.MostUnsure);

    private InterviewQuestion? Telling(List<InterviewQuestion> open, Facts facts, LevelOfCare level)
    {
        if (OnlyUrgent(facts, level))
        {
            return null;
        }

        var probabilities = differential.Probabilities(facts);
        var best = open
            .Where(question => question.Discriminates)
            .Select(question => (Question: question, Gain: _gain.Of(question, facts, probabilities)))
            .OrderByDescending(candidate => candidate.Gain)
            .FirstOrDefault();
        return best.Gain >= model.Limits.LeastGain ? best.Question : null;
    }
}
