namespace HipBot.Triage;

/// <summary>Chooses what to ask next: first what could be dangerous, then what tells the causes apart.</summary>
internal sealed class NextQuestion(TriageModel model, Differential differential)
{
    private readonly InformationGain _gain = new(model.Conditions, model.Questions);

    /// <summary>The next question; null where nothing left to ask could change the advice.</summary>
    /// <param name="intake">What was asked so far.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="assessment">What is made of it as things stand.</param>
    public Question? Choose(Intake intake, Facts facts, Assessment assessment)
    {
        if (intake.Asked.Count >= model.Limits.MostQuestions)
        {
            return null;
        }

        var open = model.Questions.Where(question => IsOpen(question, intake, facts)).ToList();
        var onlyUrgent = OnlyUrgent(facts, assessment);
        var least = onlyUrgent && assessment.Level < LevelOfCare.SameDay ? LevelOfCare.SameDay : assessment.Level;
        return (open.Find(question => MustBeAsked(question, facts, least)) ?? (onlyUrgent ? null : Telling(open, facts)))?.Question;
    }

    private static bool IsOpen(InterviewQuestion question, Intake intake, Facts facts) =>
        !intake.Asked.Contains(question.Question.Slot)
        && question.Spare?.Holds(facts) != true
        && (!facts.IsAnswered(question.Fills[^1]) || question.Again?.Holds(facts) == true);

    private static bool MustBeAsked(InterviewQuestion question, Facts facts, LevelOfCare least) =>
        question.MayRaiseTo > least && question.Screen?.Holds(facts) == true;

    // Whoever is sent elsewhere, or cannot tell us much, is only asked what could be an emergency.
    private bool OnlyUrgent(Facts facts, Assessment assessment) =>
        assessment.IsOutOfScope
        || (facts.Present(SlotIds.Location).Count == 0 && facts.Unsure >= model.Limits.MostUnsure);

    private InterviewQuestion? Telling(List<InterviewQuestion> open, Facts facts)
    {
        var probabilities = differential.Probabilities(facts);
        var best = open
            .Where(question => question.Discriminates)
            .Select(question => (Question: question, Gain: _gain.Of(question, facts, probabilities)))
            .OrderByDescending(candidate => candidate.Gain)
            .FirstOrDefault();
        return best.Gain >= model.Limits.LeastGain ? best.Question : null;
    }
}
