namespace HipBot.Triage;

/// <summary>When an interview stops.</summary>
/// <param name="MostQuestions">No question is asked beyond this many, 1 or more.</param>
/// <param name="LeastGain">A question that tells causes apart is asked only if it is expected to tell this much, in bits, 0 or more.</param>
public sealed record InterviewLimits(int MostQuestions, double LeastGain);
