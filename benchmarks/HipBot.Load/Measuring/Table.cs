using System.Globalization;

namespace HipBot.Load.Measuring;

/// <summary>A Markdown table on standard output, a row at a time.</summary>
internal sealed class Table
{
    private readonly int _columns;

    public Table(params string[] heads)
    {
        _columns = heads.Length;
        Row([.. heads]);
        Row([.. heads.Select(_ => "---")]);
    }

    /// <summary>Writes a row; numbers with as many figures as say something.</summary>
    public void Row(params object[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, _columns);
        Console.WriteLine($"| {string.Join(" | ", cells.Select(Text))} |");
    }

    private static string Text(object cell) => cell switch
    {
        double number => number.ToString(Math.Abs(number) >= 100 ? "N0" : Math.Abs(number) >= 10 ? "F1" : "F2", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{cell}",
    };
}
