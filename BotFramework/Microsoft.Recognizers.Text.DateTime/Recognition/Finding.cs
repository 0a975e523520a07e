namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>A found meaning and the tokens that bear it.</summary>
internal sealed record Finding(int Start, int End, object Value);
