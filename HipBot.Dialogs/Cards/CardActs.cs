using System.Collections.Frozen;

namespace HipBot.Cards;

/// <summary>What a tap asks for: the closed list of <c>hip.act</c> on the wire.</summary>
public static class CardActs
{
    /// <summary>An answer to the open question; the value stands under the slot's id.</summary>
    public const string Answer = "answer";

    /// <summary>Say why the question is asked.</summary>
    public const string Why = "why";

    /// <summary>Leave the question out.</summary>
    public const string Skip = "skip";

    /// <summary>What was understood is right; go on.</summary>
    public const string Confirm = "confirm";

    /// <summary>Change one answer; the slot's id stands under <c>change</c>.</summary>
    public const string Change = "change";

    /// <summary>Show what was understood so far.</summary>
    public const string Review = "review";

    /// <summary>Say why this advice, and what would change it.</summary>
    public const string Reasons = "reasons";

    /// <summary>A summary to take to a clinician.</summary>
    public const string HandOff = "hand-off";

    /// <summary>Show the programme.</summary>
    public const string Plan = "plan";

    /// <summary>Begin the exercises, or go on where they were left.</summary>
    public const string Start = "start";

    /// <summary>The next exercise, without having done this one.</summary>
    public const string Next = "next";

    /// <summary>The exercise before.</summary>
    public const string Previous = "previous";

    /// <summary>This exercise is done; on to the next.</summary>
    public const string Done = "done";

    /// <summary>An easier form of this exercise.</summary>
    public const string Easier = "easier";

    /// <summary>A harder form of this exercise.</summary>
    public const string Harder = "harder";

    /// <summary>This exercise hurts too much: an easier form, or none today.</summary>
    public const string TooPainful = "too-painful";

    /// <summary>End the session.</summary>
    public const string Finish = "finish";

    /// <summary>Go on with the questions after an escalation.</summary>
    public const string Continue = "continue";

    /// <summary>Forget this interview and begin again.</summary>
    public const string StartOver = "start-over";

    /// <summary>What can I do here?</summary>
    public const string Help = "help";

    /// <summary>Delete everything that is known of me.</summary>
    public const string ForgetMe = "forget-me";

    /// <summary>No more check-ins.</summary>
    public const string StopReminders = "stop-reminders";

    /// <summary>Show the card as it stands now; sent by Teams itself when somebody looks at it again.</summary>
    public const string Refresh = "refresh";

    /// <summary>Count me in the club's digest.</summary>
    public const string JoinDigest = "join-digest";

    /// <summary>Do not count me in the club's digest.</summary>
    public const string DeclineDigest = "decline-digest";

    /// <summary>Post no digest until further notice; for captains.</summary>
    public const string PauseDigest = "pause-digest";

    /// <summary>Post the digest again; for captains.</summary>
    public const string ResumeDigest = "resume-digest";

    private static readonly FrozenSet<string> OfClubs = FrozenSet.Create(StringComparer.Ordinal, JoinDigest, DeclineDigest, PauseDigest, ResumeDigest);

    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        Answer, Why, Skip, Confirm, Change, Review, Reasons, HandOff, Plan, Start, Next, Previous, Done, Easier, Harder, TooPainful, Finish, Continue, StartOver, Help, ForgetMe, StopReminders, Refresh,
        JoinDigest, DeclineDigest, PauseDigest, ResumeDigest);

    /// <summary>The words that one would type instead of tapping.</summary>
    public static string WordsOf(string act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return act.Replace('-', ' ');
    }

    /// <summary>Whether it concerns the club rather than the conversation, so that it belongs to no question and is never stale.</summary>
    public static bool IsOfClub(string act) => OfClubs.Contains(act);

    /// <summary>Whether a tap belongs to no question and is welcome from any card, however old: it shows something, or ends something.</summary>
    public static bool IsNeverStale(string act) => act is Review or Reasons or HandOff or Help or ForgetMe or StopReminders;

    /// <summary>Whether a text from the wire is one of ours.</summary>
    public static bool Contains(string act) => All.Contains(act);
}
