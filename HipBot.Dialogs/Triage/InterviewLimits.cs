namespace HipBot.Triage;

/// <summary>When an interview stops, and from what on a cause is named.</summary>
/// <param name="MostQuestions">No question is asked beyond this many, 1 or more.</param>
/// <param name="LeastGain">A question that tells causes apart is asked only if it is expected to tell this much, in bits, 0 or more.</param>
/// <param name="LeastGrade">A cause is named only if one sign speaks for it with at least this grade, 1 to 4.</param>
/// <param name="MostUnsure">Once the place and this many answers in all are unknown, only what could be urgent is still asked; 1 or more.</param>
/// <param name="Background">Slots that say who somebody is rather than what hurts: they name no cause on their own.</param>
/// <param name="SomethingElse">How often it is none of the conditions, where a common one is 8 and a rare one 0.5.</param>
/// <param name="MostChoices">Of a longer list only so many answers are offered, those that tell most now; 1 or more. All can be told in words.</param>
public sealed record InterviewLimits(int MostQuestions, double LeastGain, int LeastGrade, int MostUnsure, IReadOnlyList<string> Background, int MostChoices, double SomethingElse);
