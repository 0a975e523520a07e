namespace HipBot.Knowledge;

/// <summary>A value of a slot in the second person.</summary>
/// <param name="Present">When it is there, such as "it hurts when you lie on it".</param>
/// <param name="Absent">When it is not, such as "lying on it does not hurt".</param>
public sealed record Phrase(string Present, string Absent)
{
    /// <summary>Stands in phrases.json for every value of an open slot (a number, a time).</summary>
    public const string AnyValue = "*";

    /// <summary>Stands in the phrase of an open slot for what the person said.</summary>
    public const string Placeholder = "{value}";
}
