namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>One way in which a pattern matched: the token after it and the slots filled on the way.</summary>
internal readonly record struct Ending(int At, Path Path);
