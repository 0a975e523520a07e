namespace HipBot.Triage;

/// <summary>What the interview does next.</summary>
public abstract record NextStep
{
    private NextStep()
    {
    }

    /// <summary>Ask this question.</summary>
    public sealed record Ask(Question Question) : NextStep;

    /// <summary>Nothing left to ask could change the advice: give the assessment.</summary>
    public sealed record Finish(Assessment Assessment) : NextStep;
}
