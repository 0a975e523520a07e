using Microsoft.Recognizers.Text.NumberWithUnit.Filters;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

public class DimensionModel : AbstractNumberWithUnitModel
{
    private static readonly QuantityFinder Finder = new(UnitTable.Load("dimension"), new DimensionFilter());

    internal DimensionModel()
    {
    }

    public override string ModelTypeName => "dimension";

    private protected override List<Quantity> Find(string query) => CompoundMerger.Merge(query, Finder.Find(query));
}
