namespace HipBot.Knowledge;

/// <summary>A side question, or a remark, that can come at any point, with its answer.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Asks">How people put it, in the notation of the lexicon.</param>
/// <param name="Answer">
/// The answer. <c>{emergency}</c> stands for the emergency number, <c>{today}</c> for how to be seen today in the person's region,
/// <c>{level}</c> for the advice as it stands, <c>{cause}</c> and <c>{recovery}</c> for what fits best and how long it takes.
/// </param>
/// <param name="Urgent">The answer to somebody who should be seen within a week or sooner; absent where it is the same.</param>
/// <param name="Unfinished">The answer before the assessment; absent where it is the same.</param>
/// <param name="Whole">Whether it is one only when the message says nothing else, such as "thanks".</param>
public sealed record Aside(
    string Id,
    IReadOnlyList<string> Asks,
    Statement Answer,
    Statement? Urgent = null,
    Statement? Unfinished = null,
    bool Whole = false)
{
    /// <summary>Every answer, for checks and reports.</summary>
    public IEnumerable<Statement> Answers => new[] { Answer, Urgent, Unfinished }.OfType<Statement>();
}
