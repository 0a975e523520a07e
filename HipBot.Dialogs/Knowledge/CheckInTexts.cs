namespace HipBot.Knowledge;

/// <summary>What the bot says around check-ins; each member one text in plain words, <c>{0}</c> as its name tells.</summary>
public sealed record CheckInTexts(
    string Offer,
    string Planned,
    string Refused,
    string Greeting,
    string Stopped,
    string NotPlanned,
    string Restarted,
    string NothingToStart,
    string Emergency,
    string MoveOnLead,
    string MovedOn,
    string NotYet,
    string SteppedBack,
    string StepBackFirst,
    string BeSeen,
    string ComesFirst,
    string SomeNew,
    string WhichNew,
    string NextAt,
    string Last,
    string Course,
    string Date);
