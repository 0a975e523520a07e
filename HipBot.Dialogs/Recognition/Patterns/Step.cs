namespace HipBot.Recognition;

/// <summary>One step of a compiled pattern: from a token on, the index after the last token matched, or -1.</summary>
/// <param name="tokens">The whole utterance.</param>
/// <param name="at">Where this step begins.</param>
/// <param name="start">Where the whole pattern began; the break before that token does not count.</param>
internal delegate int Step(ReadOnlySpan<Token> tokens, int at, int start);
