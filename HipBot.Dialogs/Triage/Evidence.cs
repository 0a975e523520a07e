namespace HipBot.Triage;

/// <summary>What one sign says about one condition, when it is there and when it is not.</summary>
/// <param name="When">The sign.</param>
/// <param name="Present">What it says when it is there.</param>
/// <param name="Absent">What it says when it is denied.</param>
/// <param name="Unmentioned">What it says when the slot was asked and other values were named.</param>
public sealed record Evidence(Rule When, LikelihoodRatio Present, LikelihoodRatio Absent, LikelihoodRatio Unmentioned)
{
    /// <summary>What the sign says as things stand, as a natural logarithm; 0 where nothing is known.</summary>
    public double Weigh(Facts facts) => When.Judge(facts) switch
    {
        Truth.Yes => Present.Log,
        Truth.No => Absent.Log,
        Truth.Unmentioned => Unmentioned.Log,
        _ => 0,
    };

    /// <summary>The findings by which it says so; what somebody left out is no finding of theirs to be told back.</summary>
    public IReadOnlyList<Finding> Explain(Facts facts) => When.Judge(facts) == Truth.Unmentioned ? [] : When.Explain(facts);
}
