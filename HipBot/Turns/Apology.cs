namespace HipBot.Turns;

/// <summary>What a person reads when a turn has failed; the words are in <c>apology.txt</c>.</summary>
internal static class Apology
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(Apology).Assembly.GetManifestResourceStream("Turns/apology.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
