namespace HipBot.FollowUp;

/// <summary>What a person answered at a check-in.</summary>
/// <param name="Day">Id of its day in the schedule.</param>
/// <param name="At">When it was asked, in the person's own time.</param>
public sealed record CheckInReport(string Day, DateTimeOffset At)
{
    /// <summary><c>better</c>, <c>same</c> or <c>worse</c>; null where not answered.</summary>
    public string? Trend { get; init; }

    /// <summary>Pain at its worst in the week, 0 to 10; null where not answered.</summary>
    public int? Pain { get; init; }

    /// <summary>Days of exercise in the week, roughly; null where not asked or not answered.</summary>
    public int? Days { get; init; }

    /// <summary><c>seen</c>, <c>booked</c> or <c>not-yet</c>; null where not asked or not answered.</summary>
    public string? Seen { get; init; }

    /// <summary>Whether a danger sign came up that the person was told about.</summary>
    public bool Flagged { get; init; }

    /// <summary>Id of the rule that decided what it means; null until one has.</summary>
    public string? Rule { get; init; }
}
