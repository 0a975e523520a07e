namespace HipBot.Recognition;

/// <summary>A cue that stands in an utterance.</summary>
internal readonly record struct CueMatch(Span Span, Cue Cue);
