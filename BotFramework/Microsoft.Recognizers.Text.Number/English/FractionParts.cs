namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>The parts of a fraction in words.</summary>
/// <param name="WholeRound">The multiplier that the whole part ends with, when the fraction is meant of it; else 1.</param>
internal readonly record struct FractionParts(double Whole, double WholeRound, double Numerator, double Divisor);
