namespace HipBot.Cards;

/// <summary>What is kept of the person.</summary>
/// <param name="Rows">What there is, kind by kind; empty for nothing.</param>
/// <param name="Link">The private address of a file with all of it; empty where there are no pages.</param>
/// <param name="KeptDays">For how many days the file can be fetched.</param>
public sealed record MyDataCard(IReadOnlyList<MyDataRow> Rows, string Link, int KeptDays) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "my-data";
}

/// <summary>One kind of what is kept.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Text">What there is of it, without its content.</param>
public sealed record MyDataRow(string Label, string Text);
