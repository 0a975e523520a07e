namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>How many of a unit.</summary>
internal sealed record Amount(decimal Value);
