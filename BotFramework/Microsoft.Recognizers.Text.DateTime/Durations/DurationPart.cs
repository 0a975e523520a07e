using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>So many of one unit.</summary>
internal sealed record DurationPart(decimal Count, Unit Unit);
