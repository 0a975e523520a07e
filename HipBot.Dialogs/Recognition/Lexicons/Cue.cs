namespace HipBot.Recognition;

/// <summary>What a word around a phrase does to it.</summary>
public enum Cue
{
    /// <summary>Denies the nouns after it: "no", "without".</summary>
    No,

    /// <summary>Denies what follows it in its clause: "not", "don't".</summary>
    Not,

    /// <summary>Denies a whole clause after it: "don't think".</summary>
    Doubt,

    /// <summary>Denies what stood before it: "is fine".</summary>
    NoAfter,

    /// <summary>Looks like a denial and is none: "not only".</summary>
    NoDenial,

    /// <summary>Ends the reach of what stood before it: "but", "and my".</summary>
    Stop,

    /// <summary>Goes on with a list: "and".</summary>
    And,

    /// <summary>Goes on with a list of alternatives: "or", "nor".</summary>
    Or,

    /// <summary>Begins a clause of its own: "I", "it".</summary>
    Subject,

    /// <summary>Says how something is and so cannot go on a list after "no": "numb".</summary>
    Describes,

    /// <summary>Turns to something else: "but". Ends frames as well as denials.</summary>
    Contrast,

    /// <summary>The person does not know: "not sure if".</summary>
    Unsure,

    /// <summary>The person half says it: "maybe".</summary>
    Hedge,

    /// <summary>A guess at a cause: "could it be".</summary>
    Guess,

    /// <summary>Not so now: "if I got", "afraid of".</summary>
    Unreal,

    /// <summary>Looks as if it were not so now and is: "I'd say", "so I can barely".</summary>
    Real,

    /// <summary>Over and done: "as a child".</summary>
    Past,

    /// <summary>Begun then and still so: "since".</summary>
    Ongoing,

    /// <summary>So now, where it stands in the same clause: "now".</summary>
    Now,

    /// <summary>Somebody else has it: "my mum has".</summary>
    Other,

    /// <summary>The person speaks of their own body: "my hip".</summary>
    Self,

    /// <summary>Someone for whom the person may be writing: "my daughter".</summary>
    Relative,

    /// <summary>What follows makes it worse: "worse when".</summary>
    Worse,

    /// <summary>What stood before makes it worse: "makes it worse".</summary>
    WorseBefore,

    /// <summary>What follows brings it on: "when I".</summary>
    Brings,

    /// <summary>What follows is when it happened, no more: "started when", "after".</summary>
    Happened,

    /// <summary>What follows eases it: "better with".</summary>
    Better,

    /// <summary>What stood before eases it: "helps".</summary>
    BetterBefore,

    /// <summary>What follows does as the one before did: "so does".</summary>
    Likewise,

    /// <summary>The pain travels to what follows: "shoots down".</summary>
    Spreads,

    /// <summary>What follows is a point of reference, no place of pain: "near the".</summary>
    Near,

    /// <summary>Takes back what stood before: "I mean".</summary>
    Repair,

    /// <summary>What follows is what the person wants to get back to: "so I can".</summary>
    Goal,

    /// <summary>A word of time: only then is a time looked for.</summary>
    Time,

    /// <summary>The hip region or its pain: the person has something that this bot is for.</summary>
    Complaint,

    /// <summary>Beside a time, says that it is not when it began: "pregnant", "every".</summary>
    NoOnset,

    /// <summary>Before "now", says that it is when it began: "just".</summary>
    JustThen,

    /// <summary>Looks as if the time were of something else, and it is when it began: "after parkrun on".</summary>
    Dated,

    /// <summary>Beside a time, says that any other time is likelier to be when it began: "over", "days after".</summary>
    WeakOnset,

    /// <summary>Says that something began: "came on".</summary>
    Began,
}
