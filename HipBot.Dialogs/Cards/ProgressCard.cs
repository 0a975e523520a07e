namespace HipBot.Cards;

/// <summary>How it has been going.</summary>
/// <param name="Summary">Which way it goes, in a sentence.</param>
/// <param name="Picture">The token of the plot; empty where there is none.</param>
/// <param name="Rows">What the plot shows, in words, in order of time.</param>
/// <param name="Phase">Where the person is in the programme; empty where there is none.</param>
/// <param name="Next">When the bot asks next; empty where it does not.</param>
public sealed record ProgressCard(string Summary, string Picture, IReadOnlyList<ProgressRow> Rows, string Phase, string Next) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "progress";
}

/// <summary>One point of a plot in words.</summary>
/// <param name="When">The day.</param>
/// <param name="Pain">How bad it was.</param>
/// <param name="Exercises">How often exercises were done; empty where that is not known.</param>
public sealed record ProgressRow(string When, string Pain, string Exercises);
