using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Filters;

/// <summary>Says whether a number and what looks like its unit are a quantity where they stand.</summary>
internal interface IQuantityFilter
{
    bool Accepts(QuantityContext context, Quantity quantity);
}
