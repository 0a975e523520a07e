namespace HipBot.Commands.Evaluation;

/// <summary>A written case: what the patient says, and what should come of it.</summary>
/// <param name="Id">Such as <c>dev-01</c>.</param>
/// <param name="Opening">The first message.</param>
/// <param name="Answers">What the patient answers when a slot is asked, by slot; <c>onset</c> holds mode and time.</param>
/// <param name="Default">What the patient answers to anything else.</param>
/// <param name="Expected">What should come of it.</param>
internal sealed record Vignette(string Id, string Opening, IReadOnlyDictionary<string, string> Answers, string Default, ExpectedOutcome Expected)
{
    /// <summary>The patient's answer to a question.</summary>
    public string Answer(string slot) => Answers.GetValueOrDefault(slot.Split('.')[0]) ?? Answers.GetValueOrDefault(slot) ?? Default;
}
