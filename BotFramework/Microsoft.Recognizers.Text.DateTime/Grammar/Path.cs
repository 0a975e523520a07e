namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>The slots that a pattern filled, the last one first.</summary>
internal sealed record Path(string Slot, object Value, Path Previous);
