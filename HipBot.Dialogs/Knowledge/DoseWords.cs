namespace HipBot.Knowledge;

/// <summary>The words in which a dose, and the time that a session takes, is shown; <c>{0}</c> and <c>{1}</c> stand for its numbers.</summary>
public sealed record DoseWords(
    string Sets,
    string Reps,
    string Hold,
    string Rest,
    string Minutes,
    string Often,
    string Range,
    string Seconds,
    string MinutesValue,
    string Daily,
    string TimesAWeek,
    string OnceAWeek,
    string Session);
