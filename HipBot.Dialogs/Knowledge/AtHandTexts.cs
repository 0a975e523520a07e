namespace HipBot.Knowledge;

/// <summary>How equipment and time are asked after and told; <c>{0}</c>, <c>{1}</c> and <c>{2}</c> stand for what is named.</summary>
public sealed record AtHandTexts(
    string EquipmentQuestion,
    string NoneOfThese,
    string MinutesQuestion,
    string MinutesChoice,
    string NoLimit,
    string ByWords,
    string Noted,
    string Have,
    string Lack,
    string Time,
    string TimeOpen,
    string ForLater,
    string Makes,
    string Later,
    string And);
