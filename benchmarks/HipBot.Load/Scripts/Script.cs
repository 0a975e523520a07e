namespace HipBot.Load.Scripts;

/// <summary>A conversation that is known beforehand, so that driving it costs next to nothing.</summary>
/// <param name="Lines">What is said, in order.</param>
internal sealed record Script(IReadOnlyList<Script.Line> Lines)
{
    /// <summary>The plain waterfall, once through.</summary>
    public static IReadOnlyList<Script> SixSteps { get; } =
        [new([new("hi", 1), new("outer hip", 1), new("left", 1), new("6", 1), new("yes", 1), new("walking", 1)])];

    /// <param name="Text">What is said.</param>
    /// <param name="Replies">How many activities the bot answers with.</param>
    internal sealed record Line(string Text, int Replies);
}
