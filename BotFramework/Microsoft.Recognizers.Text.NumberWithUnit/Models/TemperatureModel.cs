using Microsoft.Recognizers.Text.NumberWithUnit.Filters;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

public class TemperatureModel : AbstractNumberWithUnitModel
{
    private static readonly QuantityFinder Finder = new(UnitTable.Load("temperature"), new TemperatureFilter());

    internal TemperatureModel()
    {
    }

    public override string ModelTypeName => "temperature";

    private protected override List<Quantity> Find(string query) => Finder.Find(query);
}
