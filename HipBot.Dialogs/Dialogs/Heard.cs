using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>What one message means, worked out once a turn, before any dialog sees it.</summary>
/// <param name="Text">The words: typed, or those that a pressed button stands for.</param>
/// <param name="Findings">The findings in it.</param>
/// <param name="Interruption">The interruption that it is; null where it is none.</param>
public sealed record Heard(string Text, IReadOnlyList<Finding> Findings, Interruption? Interruption)
{
    /// <summary>A press on a card whose question has been answered or withdrawn.</summary>
    public static Heard Stale { get; } = new(string.Empty, [], null) { IsStale = true };

    /// <summary>Whether it comes from a card whose question has been answered or withdrawn.</summary>
    public bool IsStale { get; private init; }

    /// <summary>The slot that the person wants to answer anew; null where none.</summary>
    public string? Change { get; private init; }

    /// <summary>The question that was open when the message came; null where none was.</summary>
    public OpenQuestion? Open { get; init; }

    /// <summary>Whether it answers the open question of triage, "I don't know" and "skip" included.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>What it puts right of what was said before.</summary>
    public IReadOnlyList<SlotChange> Changes { get; init; } = [];

    /// <summary>What in it does not go with what was said before, and is to be asked about; null where nothing is.</summary>
    public Contradiction? Contradiction { get; init; }

    /// <summary>Whether it is a bare "yes" to a question about several danger signs, so that it is to be asked which.</summary>
    public bool AsksWhich { get; init; }

    /// <summary>Whether it leaves open what must be clear, a danger sign, so that it is asked once more in plain words.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>Red flags that hold now and that the person has not been told about, the most urgent first.</summary>
    public IReadOnlyList<RedFlagHit> NewRedFlags { get; init; } = [];

    /// <summary>The causes that the person asks after, as in "why not a stress fracture?"; empty where none.</summary>
    public IReadOnlyList<string> AsksAfter { get; init; } = [];

    /// <summary>The side question, or the remark, in it; null where there is none.</summary>
    public Aside? Aside { get; init; }

    /// <summary>The word that it asks the meaning of; null where there is none.</summary>
    public GlossaryEntry? Word { get; init; }

    /// <summary>What it says of equipment and time for the exercises; null where it says nothing of them.</summary>
    public AtHandChange? AtHand { get; init; }

    /// <summary>Whether the person comes back after hours or days to a question that is still open.</summary>
    public bool IsReturn { get; init; }

    /// <summary>Whether it may be about another complaint than the one that the last assessment was about.</summary>
    public bool MayBeNew { get; init; }

    /// <summary>Whether a danger sign must be answered by calling for help, before anything else.</summary>
    public bool IsEmergency => NewRedFlags.Count > 0 && NewRedFlags[0].Level == LevelOfCare.Emergency;

    /// <summary>A press on the button that changes an answer.</summary>
    public static Heard ChangeOf(string slot) => new(string.Empty, [], null) { Change = slot };

    /// <summary>What this turn's message means.</summary>
    /// <exception cref="InvalidOperationException">The message was not heard; the root dialog hears every message first.</exception>
    public static Heard Of(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<Heard>() ?? throw new InvalidOperationException("The message of this turn was not heard.");
    }
}
