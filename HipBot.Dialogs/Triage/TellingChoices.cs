namespace HipBot.Triage;

/// <summary>Picks from a long list of answers the handful that could change the assessment now.</summary>
/// <remarks>
/// Every other value can still be told in words. An answer that would raise the level of care is always picked before one that
/// would not; among equals counts how far it would move the probabilities of the causes, then the order of the list.
/// </remarks>
public sealed class TellingChoices
{
    private readonly Differential _differential;
    private readonly Interview _interview;
    private readonly TriageModel _model;

    /// <summary>Picks by what an interview over a model decides.</summary>
    public TellingChoices(TriageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _interview = new(model);
        _differential = new(model.Conditions);
    }

    /// <summary>The choices to offer, in their order; all of them where they are few, and of places, since people look for theirs.</summary>
    /// <param name="question">The question with all its choices.</param>
    /// <param name="intake">What is known.</param>
    public IReadOnlyList<QuestionChoice> Of(Question question, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(question);
        var most = _model.Limits.MostChoices;
        if (!question.Multi || question.Choices.Count <= most || question.Slot == SlotIds.Location)
        {
            return question.Choices;
        }

        var facts = Facts.Of(intake, _model.Slots);
        var level = _interview.Outcome(facts).Level;
        var probabilities = _differential.Probabilities(facts);
        var telling = question.Choices
            .Where(choice => !IsLast(question.Slot, choice) && facts.Judge(question.Slot, choice.Value) is not (Truth.Yes or Truth.No))
            .Select(choice => (choice, answered: facts.With(new(question.Slot, choice.Value, FindingState.Present))))
            .OrderByDescending(row => Math.Max(0, _interview.Outcome(row.answered).Level - level))
            .ThenByDescending(row => Distance(probabilities, _differential.Probabilities(row.answered)))
            .Take(most)
            .Select(row => row.choice)
            .ToHashSet();
        return [.. question.Choices.Where(choice => IsLast(question.Slot, choice) || telling.Contains(choice))];
    }

    // "None of these", "something else" and "not sure" end every list.
    private static bool IsLast(string slot, QuestionChoice choice) =>
        choice.Value is Finding.Unknown or "other" || Facts.SaysNothing(new(slot, choice.Value, FindingState.Present));

    private static double Distance(double[] before, double[] after) => before.Zip(after, (one, other) => Math.Abs(one - other)).Sum() / 2;
}
