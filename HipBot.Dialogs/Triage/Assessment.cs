namespace HipBot.Triage;

/// <summary>What the findings mean for one person now: whom to see and how soon, and what it is likely to be.</summary>
/// <param name="Level">Whom to see and how soon; never lower than any red flag asks for.</param>
/// <param name="RedFlags">The red flags that hold, the most urgent first; empty where none does.</param>
/// <param name="Causes">Likely causes, most likely first, summing to 1 or less, since it can be something else; empty where too little is known to name any.</param>
/// <param name="Reasons">Ids of the rules that set the level, such as <c>red-flag:cauda-equina</c> or <c>over-six-weeks</c>.</param>
/// <param name="Findings">The findings that it rests on.</param>
/// <param name="Asked">How many questions were asked.</param>
public sealed record Assessment(
    LevelOfCare Level,
    IReadOnlyList<RedFlagHit> RedFlags,
    IReadOnlyList<LikelyCause> Causes,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<Finding> Findings,
    int Asked)
{
    /// <summary>The most urgent red flag; null where none holds.</summary>
    public RedFlagHit? RedFlag => RedFlags.Count > 0 ? RedFlags[0] : null;

    /// <summary>Whether it is no matter for this bot, however urgent it may be.</summary>
    public bool IsOutOfScope => Causes is [{ Id: Interview.OutOfScope }, ..];
}
