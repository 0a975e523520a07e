namespace HipBot.Triage;

/// <summary>How a question is put to someone who writes for another person, such as a parent.</summary>
/// <param name="Text">The question.</param>
/// <param name="Rephrased">The same in other words.</param>
/// <param name="Labels">Labels of the choices that would speak of "I", by value; null where none does.</param>
public sealed record QuestionOfAnother(string Text, string Rephrased, IReadOnlyDictionary<string, string>? Labels = null);
