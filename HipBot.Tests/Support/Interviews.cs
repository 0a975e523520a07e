namespace HipBot.Tests.Support;

/// <summary>Patients who answer whatever they are asked.</summary>
internal static class Interviews
{
    private const int MostTurns = 30;

    /// <summary>A runner with a sore outer hip and nothing to worry about, up to the assessment.</summary>
    public static async Task<Talk> ToAssessmentAsync(Talk talk)
    {
        await talk.SayAsync("The outside of my right hip has ached since I ran more hills three weeks ago, worse when I lie on it. I'm a 48 year old woman.");
        for (var turn = 0; talk.Asked != "after.assessment"; turn++)
        {
            Assert.True(turn < MostTurns && talk.Asked is not null, $"no assessment after {turn} answers; asked: {talk.Asked}");
            await talk.SayAsync(Answer(talk.Asked));
        }

        return talk;
    }

    private static string Answer(string slot) => slot switch
    {
        "consent" => "yes",
        "severity" => "4",
        "weight-bearing" => "I walk normally and hopping is painless",
        "night-pain" => "only when I lie on it",
        "onset" => "gradually, three weeks ago",
        "character" => "a dull ache",
        "aggravators" => "stairs and lying on it",
        "easers" => "rest",
        _ => "no, nothing like that",
    };
}
