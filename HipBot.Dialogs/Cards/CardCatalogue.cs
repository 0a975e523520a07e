using System.Collections.Frozen;

namespace HipBot.Cards;

/// <summary>Every card by its template, so that templates can be checked before the first one is shown.</summary>
public static class CardCatalogue
{
    /// <summary>The record behind each template.</summary>
    public static FrozenDictionary<string, Type> Types { get; } = new Dictionary<string, Type>
    {
        ["welcome-consent"] = typeof(ConsentCard),
        ["question"] = typeof(QuestionCard),
        ["question-answered"] = typeof(AnsweredCard),
        ["understood"] = typeof(UnderstoodCard),
        ["assessment"] = typeof(AssessmentCard),
        ["explanation"] = typeof(ExplanationCard),
        ["escalation"] = typeof(EscalationCard),
        ["programme"] = typeof(ProgrammeCard),
        ["exercise"] = typeof(ExerciseCard),
        ["summary"] = typeof(SummaryCard),
        ["hand-off"] = typeof(HandOffCard),
        ["help"] = typeof(HelpCard),
        ["term"] = typeof(TermCard),
        ["club-danger"] = typeof(ClubDangerCard),
        ["club-invite"] = typeof(ClubInviteCard),
        ["club-digest"] = typeof(ClubDigestCard),
        ["club-captain"] = typeof(ClubCaptainCard),
        ["check-in"] = typeof(CheckInCard),
        ["pain-check"] = typeof(PainCheckCard),
        ["progress"] = typeof(ProgressCard),
        ["my-data"] = typeof(MyDataCard),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
