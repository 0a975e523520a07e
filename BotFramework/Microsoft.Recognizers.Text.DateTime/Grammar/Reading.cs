namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>One way to read a part of the text: what it means and the token after it.</summary>
internal sealed record Reading(object Value, int End);
