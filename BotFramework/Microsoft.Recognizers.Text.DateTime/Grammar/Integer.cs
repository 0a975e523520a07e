namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A whole number as a slot's value.</summary>
internal sealed record Integer(int Value);
