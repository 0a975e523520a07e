using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Filters;

internal sealed class AgeFilter : IQuantityFilter
{
    public bool Accepts(QuantityContext context, Quantity quantity) => true;
}
