namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A compiled piece of a pattern with all that follows it: adds every way to the pattern's end, the longest wish first.</summary>
/// <param name="chart">The text and what is known of it.</param>
/// <param name="at">The token where the piece begins.</param>
/// <param name="path">The slots filled so far; null where none is.</param>
/// <param name="ends">Takes the ways to the end.</param>
internal delegate void Step(Chart chart, int at, Path path, List<Ending> ends);
