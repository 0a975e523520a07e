namespace HipBot.Knowledge;

/// <summary>Everyday advice of a programme: sitting, sleeping, shoes, staying fit.</summary>
/// <param name="Topic">What it is about, in a word or two.</param>
/// <param name="Text">The advice.</param>
/// <param name="Source">Ids of the sources behind it.</param>
public sealed record ProgrammeAdvice(string Topic, string Text, IReadOnlyList<string> Source);
