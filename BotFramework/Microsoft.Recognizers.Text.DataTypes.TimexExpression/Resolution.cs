namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>What TIMEX expressions may mean.</summary>
public class Resolution
{
    public Resolution() => Values = [];

    public List<Entry> Values { get; private set; }

#pragma warning disable CA1034 // The package nests this class.
    public class Entry
#pragma warning restore CA1034
    {
        public string Timex { get; set; }

        public string Type { get; set; }

        public string Value { get; set; }

        public string Start { get; set; }

        public string End { get; set; }
    }
}
