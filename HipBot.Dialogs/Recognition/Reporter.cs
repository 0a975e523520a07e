namespace HipBot.Recognition;

/// <summary>Who an utterance is about.</summary>
internal static class Reporter
{
    /// <summary>Whether a person writes for someone else: a relative and a complaint are named, and no body or feeling of their own.</summary>
    public static bool IsAboutOther(Reading reading) =>
        reading.Has(Cue.Relative) && reading.Mentions.Exists(mention => !mention.Topic.Lasting) && !reading.Has(Cue.Self);
}
