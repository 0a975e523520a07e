namespace HipBot.Triage;

/// <summary>Decides what to ask next and, at any time, what the findings mean. Pure: the same intake, the same answer.</summary>
public interface IInterview
{
    /// <summary>The next question, or the final assessment.</summary>
    NextStep Decide(Intake intake);

    /// <summary>What the findings mean now, whether or not questions are left.</summary>
    Assessment Assess(Intake intake);
}
