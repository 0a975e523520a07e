namespace HipBot.Triage;

/// <summary>What one sign says about one condition, when it is there and when it is not.</summary>
/// <param name="When">The sign.</param>
/// <param name="Present">What it says when it is there.</param>
/// <param name="Absent">What it says when it is denied.</param>
/// <param name="Unmentioned">What it says when the slot was asked and other values were named.</param>
public sealed record Evidence(Rule When, LikelihoodRatio Present, LikelihoodRatio Absent, LikelihoodRatio Unmentioned)
{
    /// <summary>What the sign says as things stand; a ratio of 1 where nothing is known.</summary>
    public Contribution Weigh(Facts facts)
    {
        var verdict = When.Judge(facts);
        var ratio = verdict.Truth switch
        {
            Truth.Yes => Present,
            Truth.No => Absent,
            Truth.Unmentioned => Unmentioned,
            _ => default,
        };

        // What somebody left out is no finding of theirs to be told back.
        return new(ratio.Log, verdict.Truth == Truth.Unmentioned ? [] : verdict.Findings);
    }
}
