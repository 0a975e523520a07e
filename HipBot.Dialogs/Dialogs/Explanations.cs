using System.Globalization;
using HipBot.Cards;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Puts into words why the advice is what it is, what would change it, and how another cause stands.</summary>
public sealed class Explanations
{
    private const int MostPhrases = 5;
    private const int MostOnCard = 2;

    private readonly Explainer _explainer;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly ReasonWords _reasons;

    /// <summary>Words come from the given knowledge; the grounds from its rules.</summary>
    public Explanations(Explainer explainer, IInterview interview, KnowledgeBase knowledge)
    {
        _explainer = explainer;
        _interview = interview;
        _knowledge = knowledge;
        _reasons = new(knowledge);
    }

    private ConversationTexts Texts => _knowledge.Conversation.Texts;

    /// <summary>Why this advice, and what would change it.</summary>
    public ExplanationCard Reasons(Intake intake)
    {
        var assessment = _interview.Assess(intake);
        var sections = new List<ExplanationSection>();
        Add(sections, Format(Texts.ReasonsLevel, _knowledge.Levels.Find(assessment.Level).Title), assessment.Reasons.Select(Reason).OfType<string>());
        if (assessment.Causes is [var first, ..] && !assessment.IsOutOfScope)
        {
            Add(sections, Format(Texts.ReasonsCause, NameOf(first.Id)), _reasons.For(first.For));
        }

        Add(sections, Texts.ChangesHeading, Changes(intake, assessment, MostPhrases));
        return new(Texts.ReasonsHeading, string.Empty, sections, string.Empty);
    }

    /// <summary>What would change the advice, in a few lines for the card of an assessment.</summary>
    public IReadOnlyList<string> ChangesOnCard(Intake intake, Assessment assessment) => Changes(intake, assessment, MostOnCard);

    /// <summary>How a cause stands that the person asks after; of several that the words can mean, the likeliest.</summary>
    public ExplanationCard About(IReadOnlyList<string> causes, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(causes);
        var review = causes.Where(IsRanked).Select(cause => _explainer.Review(cause, intake)).MinBy(review => review.Rank)
            ?? throw new ArgumentException("None of these is a cause.", nameof(causes));
        var named = _interview.Assess(intake).Causes;
        var sections = new List<ExplanationSection>();
        Add(sections, Texts.AboutFor, _reasons.For(review.For));
        Add(sections, Texts.AboutAgainst, _reasons.Against(review.Against));
        Add(sections, Texts.AboutMissing, Phrases(review.Missing.Where(sign => IsNews(sign, review))));
        Add(sections, Texts.AboutUnasked, Phrases(review.Unasked));
        var text = named.Count == 0 ? Texts.AboutUnclear
            : review.Rank == 1 ? Texts.AboutFirst
            : Format(review.Probability >= AssessmentCards.Worth ? Texts.AboutPossible : Texts.AboutUnlikely, InSentence(named[0].Id));
        return new(Format(Texts.AboutHeading, NameOf(review.Id)), text, sections, review.Unasked.Count > 0 || review.Missing.Count > 0 ? Texts.AboutNote : string.Empty);
    }

    /// <summary>Why a question is asked, and what it tells apart as things stand.</summary>
    public string Why(string slot, Intake intake)
    {
        var why = _knowledge.FindQuestion(slot)?.Why ?? string.Empty;
        var purpose = _explainer.PurposeOf(slot, intake);
        return purpose is { IsScreen: false, Separates: [var one, var other] }
            ? $"{why} {Format(Texts.TellsApart, InSentence(one), InSentence(other))}"
            : why;
    }

    private List<string> Changes(Intake intake, Assessment assessment, int most)
    {
        var whatIf = _explainer.WhatIf(intake, CanChange, Eases, LevelOfCare.SameDay);
        var first = assessment.Causes.Count > 0 ? assessment.Causes[0].Id : null;
        var lines = new List<string>();
        foreach (var level in Enum.GetValues<LevelOfCare>().Where(level => level > assessment.Level && level < LevelOfCare.Emergency))
        {
            AddLine(lines, Texts.LevelIf, _knowledge.Levels.Find(level).Title, whatIf.Raising.Where(one => one.Level == level && IsWorse(one, first)), most);
        }

        if (whatIf.Lowering.Count > 0)
        {
            var nearest = whatIf.Lowering.Max(one => one.Level);
            AddLine(lines, Texts.LevelIf, _knowledge.Levels.Find(nearest).Title, whatIf.Lowering.Where(one => one.Level == nearest), most);
        }

        var shown = assessment.Causes.Skip(1).Where(cause => cause.Probability >= AssessmentCards.Worth).Select(cause => cause.Id).ToList();
        var others = whatIf.OtherCauses.Where(one => shown.Contains(one.Cause!) && one.Changes.All(change => _knowledge.Levels.Easing.Contains(change.Slot)));
        foreach (var other in others.DistinctBy(one => one.Cause).OrderBy(one => shown.IndexOf(one.Cause!)).Take(most - 1))
        {
            AddLine(lines, Texts.CauseIf, InSentence(other.Cause!), [other], 1);
        }

        return lines;
    }

    // Told first is what matters most; of one slot, only the nearest answer.
    private void AddLine(List<string> lines, string pattern, string outcome, IEnumerable<Counterfactual> ones, int most)
    {
        var phrases = ones
            .OrderBy(one => one.Changes.Max(change => Place(change.Slot)))
            .DistinctBy(one => string.Join(' ', one.Changes.Select(change => change.Slot)))
            .Select(one => one.Changes.Select(Change).OfType<string>().Distinct().ToList())
            .Where(told => told.Count > 0)
            .Take(most)
            .Select(told => string.Join(" and ", told))
            .ToList();
        if (phrases.Count > 0)
        {
            lines.Add(Format(pattern, outcome, string.Join(", or ", phrases)));
        }
    }

    // How long it has lasted is not otherwise tomorrow, but it can go on.
    private string? Change(Finding change) =>
        change.Slot == SlotIds.OnsetWhen && Ago.TryDays(change.Value, out var days) ? Format(Texts.GoesOn, AgoWords.Length(days)) : _knowledge.Phrases.Of(change);

    private int Place(string slot) => _knowledge.Levels.Changing.Select((known, i) => (known, i)).First(row => row.known == slot).i;

    private bool CanChange(Finding change) => _knowledge.Levels.Changing.Contains(change.Slot);

    // An appointment only because something else would fit better is no worsening to watch for.
    private static bool IsWorse(Counterfactual one, string? first) => one.Level > LevelOfCare.Routine || one.Cause == first;

    // What hurts no more, or what is better than it was; that something else hurts besides eases nothing.
    private bool Eases(Finding change) =>
        _knowledge.Levels.Easing.Contains(change.Slot)
        && (change.State == FindingState.Absent || Facts.SaysNothing(change) || !_knowledge.Slots.IsMulti(change.Slot));

    private bool IsRanked(string cause) => _knowledge.Triage.Conditions.Any(condition => condition.Id == cause);

    // A denial was told already as speaking against it, and what is past cannot be otherwise.
    private bool IsNews(Finding sign, CauseReview review) =>
        _knowledge.Levels.Changing.Contains(sign.Slot)
        && !review.Against.Any(against => against.State == FindingState.Absent && _knowledge.Slots.FactOf(against) == _knowledge.Slots.FactOf(sign));

    private string? Reason(string id)
    {
        var (kind, name) = id.Split(':', 2) is [var before, var after] ? (before, after) : (string.Empty, id);
        return kind switch
        {
            "red-flag" => _knowledge.RedFlags.Find(name) is { } flag ? $"{flag.Name}. {flag.Why}" : null,
            "cause" => Format(Texts.CauseLevel, NameOf(name)),
            "raise" => _knowledge.Conditions.All.SelectMany(condition => condition.Raises).FirstOrDefault(raise => raise.Id == id)?.Text,
            "scope" => _knowledge.OutOfScope.FirstOrDefault(row => row.Id == id)?.Say,
            _ => _knowledge.Levels.FindRule(name)?.Text,
        };
    }

    private static void Add(List<ExplanationSection> sections, string heading, IEnumerable<string> lines)
    {
        var told = lines.Take(MostPhrases).ToList();
        if (told.Count > 0)
        {
            sections.Add(new(heading, told));
        }
    }

    private List<string> Phrases(IEnumerable<Finding> findings) => findings.Select(_knowledge.Phrases.Of).OfType<string>().Distinct().ToList();

    private string NameOf(string cause) => _knowledge.Conditions.Find(cause)?.Name ?? cause;

    private string InSentence(string cause) => _knowledge.Conditions.Find(cause)?.InSentence ?? cause;

    private static string Format(string pattern, params ReadOnlySpan<object?> parts) => string.Format(CultureInfo.InvariantCulture, pattern, parts);
}
