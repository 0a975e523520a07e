using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>The levels of care with their texts, and the rules that hold whatever the cause.</summary>
/// <param name="All">The six levels, the most urgent first.</param>
/// <param name="Rules">Rules for the level that hold whatever the cause.</param>
/// <param name="Plausible">From which probability on a cause that is not the likeliest counts, by its level.</param>
/// <param name="Excusing">Slots whose findings can excuse a danger sign of another slot.</param>
/// <param name="Changing">The slots of what can be otherwise tomorrow, those that matter most first: told where it is asked what would change the advice.</param>
/// <param name="Easing">The slots of what may well be better soon, so that it is worth telling that the level would then be lower.</param>
/// <param name="NoCause">What to do where no cause can be named.</param>
/// <param name="SafetyNet">When to come back or get help, for every card that is not an emergency.</param>
public sealed record LevelList(
    IReadOnlyList<LevelText> All,
    IReadOnlyList<LevelRow> Rules,
    IReadOnlyDictionary<LevelOfCare, double> Plausible,
    IReadOnlyList<string> Excusing,
    IReadOnlyList<string> Changing,
    IReadOnlyList<string> Easing,
    Advice NoCause,
    Statement SafetyNet)
{
    /// <summary>The texts of a level.</summary>
    /// <exception cref="KeyNotFoundException">The level has no texts; a loaded knowledge base has them all.</exception>
    public LevelText Find(LevelOfCare level) =>
        All.FirstOrDefault(text => text.Id == level) ?? throw new KeyNotFoundException($"levels.json has no texts for {level}.");

    /// <summary>A rule by its id, as it stands among the reasons of an assessment; null where there is none.</summary>
    public LevelRow? FindRule(string id) => Rules.FirstOrDefault(rule => rule.Id == id);
}
