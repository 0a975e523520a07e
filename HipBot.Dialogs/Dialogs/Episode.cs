using HipBot.FollowUp;
using HipBot.HandOff;
using HipBot.Knowledge;
using HipBot.MyData;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>One complaint of one person, from the first sentence to the end of the programme: all that a conversation remembers.</summary>
/// <remarks>Kept in the conversation state; concrete collections only, so that JSON needs no type names for it.</remarks>
public sealed record Episode
{
    private const int MostSaid = 60;

    /// <summary>Whether the person has agreed to go on.</summary>
    public bool Consented { get; init; }

    /// <summary>All findings so far, in the order said.</summary>
    public List<Finding> Findings { get; init; } = [];

    /// <summary>Whether the person writes for someone else, as a parent does, so that questions ask after "them".</summary>
    public bool IsOfAnother { get; init; }

    /// <summary>What the person wrote and tapped, in order; the first words and the latest ones where it was a great deal.</summary>
    public List<Saying> Said { get; init; } = [];

    /// <summary>Slots that were asked, in order.</summary>
    public List<string> Asked { get; init; } = [];

    /// <summary>Red flags that the person has been told about.</summary>
    public List<string> Escalated { get; init; } = [];

    /// <summary>The slot that the person wants to change, to be asked next; null where none.</summary>
    public string? Change { get; init; }

    /// <summary>The question that waits for an answer; null where none does.</summary>
    public OpenQuestion? Open { get; init; }

    /// <summary>How many questions of any kind were put; numbers them, so that a stale card is known by its number.</summary>
    public int Questions { get; init; }

    /// <summary>Whether an assessment has been given.</summary>
    public bool IsAssessed { get; init; }

    /// <summary>Slots whose contradictions were asked about; nobody is asked about one twice.</summary>
    public List<string> Settled { get; init; } = [];

    /// <summary>How far the person has gone back: index in <see cref="Asked"/> of the question put again, -1 at the beginning; null where they have not.</summary>
    public int? Back { get; init; }

    /// <summary>What the last assessment came to; null before the first.</summary>
    public GivenAdvice? Given { get; init; }

    /// <summary>When the person last wrote; null before they did.</summary>
    public DateTimeOffset? LastHeard { get; init; }

    /// <summary>What was said in a message that may begin a new complaint, until that is clear.</summary>
    public List<Finding> Pending { get; init; } = [];

    /// <summary>The exercises of the session and how far it has come; null where none is under way.</summary>
    public ExerciseSession? Session { get; init; }

    /// <summary>What the person has to exercise with, and for how long; it goes on to the next episode.</summary>
    public AtHand AtHand { get; init; } = new();

    /// <summary>How it is followed up; null until that was talked about.</summary>
    public FollowUpPlan? FollowUp { get; init; }

    /// <summary>Complaints of before, in short.</summary>
    public List<PastEpisode> Past { get; init; } = [];

    /// <summary>Private pages that were made for the person and whose time is not known to be over, so that they can be forgotten with the rest.</summary>
    public List<OwnPage> OwnPages { get; init; } = [];

    /// <summary>The part that triage works on.</summary>
    public Intake ToIntake() => new(Findings, Asked, Escalated);

    /// <summary>An assessment of this episode with what check-ins have come to: that can raise the level which the answers alone would give, and never lowers it.</summary>
    public Assessment Raise(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return FollowUp?.Raised is { } raised && raised > assessment.Level && assessment.Level != LevelOfCare.OutOfScope
            ? assessment with { Level = raised, Reasons = [.. assessment.Reasons, $"check-in:{FollowUp.Reports.LastOrDefault()?.Rule ?? "danger"}"] }
            : assessment;
    }

    /// <summary>This episode with what triage works on replaced.</summary>
    public Episode With(Intake intake)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return this with
        {
            Findings = intake.Findings.ToList(),
            Asked = intake.Asked.ToList(),
            Escalated = intake.Escalated.ToList(),
        };
    }

    /// <summary>This episode with one more thing said.</summary>
    public Episode Saying(Saying saying) => this with { Said = Said.Count < MostSaid ? [.. Said, saying] : [Said[0], .. Said[2..], saying] };

    /// <summary>This episode with other words in the place of those of one message; without them where <paramref name="text"/> is null.</summary>
    public Episode Reworded(string messageId, string? text) => this with
    {
        Said = [.. from saying in Said
                   where saying.MessageId != messageId || text is not null
                   select saying.MessageId == messageId ? saying with { Text = text! } : saying],
    };

    /// <summary>Whether anything is known of a slot, "I don't know" included.</summary>
    public bool Knows(string slot) => Findings.Exists(finding => Belongs(finding.Slot, slot));

    /// <summary>This episode with everything about a slot unsaid, so that it can be asked again.</summary>
    public Episode Without(string slot) => this with
    {
        Findings = Findings.Where(finding => !Belongs(finding.Slot, slot)).ToList(),
        Asked = Asked.Where(asked => asked != slot).ToList(),
    };

    /// <summary>A new episode of the same person in the same conversation; consent and the numbering of questions go on.</summary>
    public Episode Afresh() => new() { Consented = Consented, Questions = Questions, LastHeard = LastHeard, Past = [.. Past, .. Over()], OwnPages = OwnPages, AtHand = AtHand };

    /// <summary>This episode with what waited in <see cref="Pending"/>: begun afresh with it alone, or added to what is known.</summary>
    public Episode TakeUp(bool isNew, SlotVocabulary slots)
    {
        var begun = isNew ? Afresh() : this with { Open = null, Pending = [] };
        return begun with { Findings = [.. FindingSet.From(begun.Findings, slots).With(Pending, slots)] };
    }

    private IEnumerable<PastEpisode> Over() =>
        this is { IsAssessed: true, Given: { } given, LastHeard: { } last } ? [new(last, given.Cause, given.Level)] : [];

    // The question about onset fills two slots, onset.mode and onset.when.
    private static bool Belongs(string findingSlot, string slot) =>
        findingSlot == slot || findingSlot.StartsWith(slot + '.', StringComparison.Ordinal);
}
