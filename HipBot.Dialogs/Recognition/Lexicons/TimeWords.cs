namespace HipBot.Recognition;

/// <summary>Times in words that the date-time recognizer does not take.</summary>
/// <param name="Spoken">How such times are put to the recognizer.</param>
/// <param name="Yearly">Days that come back each year, by name.</param>
public sealed record TimeWords(IReadOnlyList<SpokenTime> Spoken, IReadOnlyList<YearlyTime> Yearly);

/// <summary>A time and how it is put to the date-time recognizer.</summary>
/// <param name="Say">The phrases.</param>
/// <param name="As">
/// The words instead; <c>#</c> stands for the number in the phrase, <c>*</c> for its last word, and <c>#age</c> for how many years ago
/// the person was as old as the number says. Null leaves the phrase as it is, and what lies in it too.
/// </param>
public sealed record SpokenTime(IReadOnlyList<PatternNode> Say, string? As);

/// <summary>A day, season or event that comes back each year.</summary>
/// <param name="Say">The phrases.</param>
/// <param name="On">When it is.</param>
/// <param name="About">Whether only some of the time is meant, or it only happens near that day, so that any other time says more.</param>
public sealed record YearlyTime(IReadOnlyList<PatternNode> Say, YearlyDate On, bool About);
