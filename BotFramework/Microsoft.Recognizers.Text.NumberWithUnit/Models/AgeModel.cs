using Microsoft.Recognizers.Text.NumberWithUnit.Filters;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

public class AgeModel : AbstractNumberWithUnitModel
{
    private static readonly QuantityFinder Finder = new(UnitTable.Load("age"), new AgeFilter());

    internal AgeModel()
    {
    }

    public override string ModelTypeName => "age";

    private protected override List<Quantity> Find(string query) => Finder.Find(query);
}
