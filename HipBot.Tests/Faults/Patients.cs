namespace HipBot.Tests.Faults;

/// <summary>People who say the same each time, so that two conversations of one of them can be compared.</summary>
internal static class Patients
{
    public static IReadOnlyList<string> All { get; } =
    [
        "The outside of my right hip has ached since I ran more hills three weeks ago, worse when I lie on it. I'm a 48 year old woman.",
        "Deep ache in my left groin when I run, for two months, I'm 24 and ran a lot more before it began",
        "My right buttock hurts high up when I sprint, since four weeks",
        "snapping in the front of my hip when I lift my leg, no pain really, I'm 19",
        "My groin hurts when I kick, it began suddenly in a match on Saturday, man, 27",
        "my hip is stiff in the morning for twenty minutes, I'm 63, it has come on over a year",
    ];

    /// <summary>What they answer to a question.</summary>
    public static string Answer(string slot) => slot switch
    {
        "consent" => "yes",
        "severity" => "4",
        "weight-bearing" => "I walk normally and hopping is painless",
        "night-pain" => "only when I lie on it",
        "onset" => "gradually, three weeks ago",
        "character" => "a dull ache",
        "aggravators" => "stairs",
        "easers" => "rest",
        _ => "no, nothing like that",
    };
}
