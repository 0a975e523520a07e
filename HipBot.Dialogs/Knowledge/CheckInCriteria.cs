namespace HipBot.Knowledge;

/// <summary>When a rule of check-ins holds; what is left out does not matter, and what was not answered meets no criterion about it.</summary>
/// <param name="PainFrom">Least pain at its worst this week, 0 to 10.</param>
/// <param name="PainTo">Most pain at its worst this week, 0 to 10.</param>
/// <param name="Trend">Which way it goes: <c>better</c>, <c>same</c>, <c>worse</c>.</param>
/// <param name="DaysFrom">Least days of exercise this week.</param>
/// <param name="DaysTo">Most days of exercise this week.</param>
/// <param name="WeeksFrom">Least full weeks since the assessment.</param>
/// <param name="WeeksTo">Most full weeks since the assessment.</param>
/// <param name="SetBacksFrom">Least set-backs so far, this one not counted.</param>
/// <param name="WorseBefore">Whether the last check-in was worse as well.</param>
/// <param name="Phases">Phases of the programme.</param>
/// <param name="Seen">Whether a clinician has seen it: <c>seen</c>, <c>booked</c>, <c>not-yet</c>.</param>
public sealed record CheckInCriteria(
    int? PainFrom = null,
    int? PainTo = null,
    IReadOnlyList<string>? Trend = null,
    int? DaysFrom = null,
    int? DaysTo = null,
    int? WeeksFrom = null,
    int? WeeksTo = null,
    int? SetBacksFrom = null,
    bool? WorseBefore = null,
    IReadOnlyList<PhaseKind>? Phases = null,
    IReadOnlyList<string>? Seen = null);
