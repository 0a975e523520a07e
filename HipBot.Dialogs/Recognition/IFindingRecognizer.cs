using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Reads findings out of what a person wrote. Pure, never throws on any text, time in proportion to its length.</summary>
public interface IFindingRecognizer
{
    /// <summary>The findings of an utterance, in the order of the text; empty where nothing is understood.</summary>
    IReadOnlyList<Finding> Recognize(string utterance, UtteranceContext context);

    /// <summary>Whether an utterance tells of another person's complaint, as a parent's does; false where it cannot be told.</summary>
    bool IsOfAnother(string utterance) => false;
}
