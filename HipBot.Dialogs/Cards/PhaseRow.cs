namespace HipBot.Cards;

/// <summary>One phase of a programme.</summary>
/// <param name="Name">Its name, such as "Calm it down".</param>
/// <param name="When">Which weeks, such as "Weeks 1 to 2".</param>
/// <param name="Goal">What it is for.</param>
/// <param name="Exercises">Names of its exercises with their dose.</param>
/// <param name="Session">How long they take; empty where there is nothing to say.</param>
/// <param name="Later">Which of them have to wait for another day, as far as the time goes; empty for none.</param>
/// <param name="Running">What running is like in it.</param>
/// <param name="MoveOn">What must be true before the next phase.</param>
/// <param name="IsCurrent">Whether the person is in it now.</param>
public sealed record PhaseRow(
    string Name,
    string When,
    string Goal,
    IReadOnlyList<string> Exercises,
    string Session,
    string Later,
    string Running,
    IReadOnlyList<string> MoveOn,
    bool IsCurrent);
