namespace HipBot.Triage;

/// <summary>A question about one slot, as put to the person.</summary>
/// <param name="Slot">The slot that it fills; <c>onset</c> asks for mode and time together.</param>
/// <param name="Text">The question in plain words, one or two sentences.</param>
/// <param name="Rephrased">The same question in other words, for when the answer was not understood.</param>
/// <param name="Why">One or two sentences on why it is asked, with nothing alarming in it.</param>
/// <param name="Choices">Tappable answers; empty where only words or a number make sense.</param>
/// <param name="Multi">Whether several choices can be true at once.</param>
public sealed record Question(
    string Slot,
    string Text,
    string Rephrased,
    string Why,
    IReadOnlyList<QuestionChoice> Choices,
    bool Multi)
{
    /// <summary>How it is put where the person writes for someone else; null where it speaks of nobody.</summary>
    public QuestionOfAnother? OfAnother { get; init; }

    /// <summary>The question as put to someone who writes for another person.</summary>
    public Question AboutAnother() => OfAnother is null ? this : this with
    {
        Text = OfAnother.Text,
        Rephrased = OfAnother.Rephrased,
        Choices = [.. Choices.Select(choice => choice with { Label = OfAnother.Labels?.GetValueOrDefault(choice.Value) ?? choice.Label })],
    };
}
