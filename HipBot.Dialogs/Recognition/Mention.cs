namespace HipBot.Recognition;

/// <summary>A phrase of the lexicon that stands in an utterance.</summary>
/// <param name="Span">Where.</param>
/// <param name="Topic">The lexicon file that it comes from.</param>
/// <param name="Rule">What it means.</param>
internal sealed record Mention(Span Span, LexiconTopic Topic, LexiconRule Rule);
