using System.Globalization;
using HipBot.Knowledge;

namespace HipBot.Dialogs;

/// <summary>Says what a new assessment changes in the advice.</summary>
public sealed class AdviceWords
{
    private readonly KnowledgeBase _knowledge;

    /// <summary>Words come from the given knowledge.</summary>
    public AdviceWords(KnowledgeBase knowledge) => _knowledge = knowledge;

    /// <summary>What has changed from one assessment to the next, in one or two sentences.</summary>
    public string Of(GivenAdvice before, GivenAdvice now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var texts = _knowledge.Conversation.Texts;
        return before.Level != now.Level ? Format(texts.AdviceLevel, _knowledge.Levels.Find(before.Level).Title, _knowledge.Levels.Find(now.Level).Title)
            : before.Cause != now.Cause && NameOf(before.Cause) is { } old && NameOf(now.Cause) is { } cause ? Format(texts.AdviceCause, old, cause)
            : texts.AdviceSame;
    }

    private string? NameOf(string? condition) => condition is null ? null : _knowledge.Conditions.Find(condition)?.InSentence;

    private static string Format(string text, string before, string now) => string.Format(CultureInfo.InvariantCulture, text, before, now);
}
