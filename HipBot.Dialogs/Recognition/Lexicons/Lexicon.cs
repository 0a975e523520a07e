namespace HipBot.Recognition;

/// <summary>How people put things: every word that the recognizer knows, from the files of Knowledge/lexicon.</summary>
/// <param name="Topics">Phrases and what they mean, slot by slot.</param>
/// <param name="Classes">Named word classes, such as <c>{cannot}</c>.</param>
/// <param name="Inflections">Irregular forms of words.</param>
/// <param name="Spellings">Short forms and misspellings, and the word that is meant.</param>
/// <param name="RightWords">Words that are right as they stand and so never taken for a slip of another.</param>
/// <param name="Contracted">Words whose "'s" is "is" or "has", so that it is left off ("my thigh's sore"); elsewhere it stays ("it's", "my son's").</param>
/// <param name="EnglishWords">Ordinary words: none is taken for a slip of another, save a plural for its singular.</param>
/// <param name="Cues">Words that deny, doubt or frame what stands around them.</param>
/// <param name="Strengths">For slots with one value: the values, the one to keep first.</param>
/// <param name="Outweighs">Of two values of one slot said together, those that the stronger one makes void ("a painful click" and "it clicks").</param>
/// <param name="Implied">What goes without saying where a value was said and nothing else was asked.</param>
/// <param name="ImpliedWhereDenied">What goes without saying where a value was denied, such as none of a slot.</param>
/// <param name="Answers">How short answers are read.</param>
/// <param name="Times">Times in words of people's own.</param>
public sealed record Lexicon(
    IReadOnlyList<LexiconTopic> Topics,
    IReadOnlyDictionary<string, PatternNode> Classes,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Inflections,
    IReadOnlyDictionary<string, string> Spellings,
    IReadOnlySet<string> RightWords,
    IReadOnlySet<string> Contracted,
    IReadOnlySet<string> EnglishWords,
    IReadOnlyDictionary<Cue, IReadOnlyList<PatternNode>> Cues,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Strengths,
    IReadOnlyDictionary<SlotValue, IReadOnlyList<SlotValue>> Outweighs,
    IReadOnlyDictionary<SlotValue, IReadOnlyList<SlotValue>> Implied,
    IReadOnlyDictionary<SlotValue, IReadOnlyList<SlotValue>> ImpliedWhereDenied,
    AnswerWords Answers,
    TimeWords Times);
