using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Who an utterance is about.</summary>
internal static class Reporter
{
    /// <summary>Whether a person writes for someone else: a relative and a complaint are named, and no body or feeling of their own.</summary>
    public static bool IsAboutOther(Reading reading) => reading.Has(Cue.Relative) && !SpeaksOfSelf(reading) && Complains(reading);

    // "My mum had cancer. No chills" complains of nothing: what is denied there is the person's own.
    private static bool Complains(Reading reading) =>
        reading.Mentions.Exists(mention => !mention.Topic.Lasting && SaysSomething(mention.Rule) && !Negation.Covers(mention.Span, reading));

    private static bool SaysSomething(LexiconRule rule) => rule.Means.Any(value => value.Value != Finding.None);

    private static bool SpeaksOfSelf(Reading reading)
    {
        foreach (var match in reading.Cues)
        {
            if (match.Cue == Cue.Self && !IsAsked(match.Span, reading) && !IsOfRelative(match.Span, reading))
            {
                return true;
            }
        }

        return false;
    }

    // "I'm asking for my daughter", "I noticed his foot".
    private static bool IsOfRelative(Span self, Reading reading)
    {
        foreach (var match in reading.From(self.From))
        {
            if (match.Cue == Cue.Relative && match.Span.Length > self.Length)
            {
                return true;
            }
        }

        return false;
    }

    // "What should | I do?" asks what to do for the other one.
    private static bool IsAsked(Span self, Reading reading)
    {
        foreach (var match in reading.To(self.From + 1))
        {
            if (match.Cue == Cue.Unreal && match.Span.From < self.From)
            {
                return true;
            }
        }

        return false;
    }
}
