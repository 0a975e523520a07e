namespace HipBot.Recognition;

/// <summary>Decides what a phrase is there for: what makes it worse, what eases it, where it travels to.</summary>
internal static class Frames
{
    private const int ReachForward = 22;
    private const int ReachBack = 7;
    private const int ReachNear = 3;

    // "And also the stairs".
    private const int MostBesideAdded = 3;

    // "Shoots into my left buttock and calf".
    private const int ReachSpread = 6;

    private static readonly CueSet FramesForward = CueSet.Of(Cue.Worse, Cue.Brings, Cue.Better, Cue.Spreads, Cue.Near, Cue.Happened);
    private static readonly CueSet Repeatable = CueSet.Of(Cue.Worse, Cue.WorseBefore, Cue.Brings, Cue.Better, Cue.BetterBefore);
    private static readonly CueSet NewClause = CueSet.Of(Cue.Subject, Cue.Self);

    /// <summary>The frame cue that a phrase stands under; null where it stands on its own.</summary>
    public static CueMatch? Of(Mention mention, Reading reading)
    {
        var before = Before(mention.Span, reading);
        var after = After(mention.Span, reading);
        if (before is not { } left || after is not { } right)
        {
            return before ?? after
                ?? (IsAddedAtTheEnd(mention.Span, reading) ? Earlier(mention.Span.From, reading) : null)
                ?? (FollowsPlace(mention.Span, reading) ? new CueMatch(mention.Span, Cue.Brings) : null);
        }

        // In the same breath goes before over a comma: "worse sprinting, rest helps".
        var parted = (Left: IsParted(left.Span.To, mention.Span.From, reading), Right: IsParted(mention.Span.To, right.Span.From, reading));
        return parted.Left != parted.Right ? (parted.Left ? right : left)
            : right.Span.From - mention.Span.To < mention.Span.From - left.Span.To ? right : left;
    }

    private static bool IsParted(int from, int to, Reading reading)
    {
        for (var at = from; at <= to; at++)
        {
            if (reading.BreakAt(at) != Break.None)
            {
                return true;
            }
        }

        return false;
    }

    private static CueMatch? Before(Span span, Reading reading)
    {
        // A cue may end within the phrase: "hurts putting on | my socks".
        for (var at = span.From + 1; at <= span.To; at++)
        {
            foreach (var match in reading.To(at))
            {
                if (match.Span.From < span.From && match.Cue is (Cue.Worse or Cue.Brings or Cue.Better))
                {
                    return match;
                }
            }
        }

        for (var at = span.From; at > Math.Max(0, span.From - ReachForward) && reading.BreakAt(at) != Break.Sentence; at--)
        {
            foreach (var match in reading.To(at))
            {
                // "Hurts bending": what hurts may also stand right before.
                if (match.Cue == Cue.Likewise)
                {
                    return Earlier(match.Span.From, reading);
                }

                if ((match.Cue == Cue.WorseBefore && at == span.From) || FramesForward.Holds(match.Cue))
                {
                    return IsOutOfReach(match, span, reading) ? null : match;
                }
            }

            // Once crossed, a new subject after a comma begins something else: "hurts when I run, I sit all day".
            var newClause = reading.BreakAt(at) == Break.Comma && reading.Begins(at, NewClause);
            if (newClause || (at < span.From && reading.Begins(at, Cue.Contrast)))
            {
                return null;
            }
        }

        return null;
    }

    // "Squeezing my legs hurts, and getting out of the car."
    private static bool IsAddedAtTheEnd(Span span, Reading reading)
    {
        var part = reading.Around(span, Break.Comma);
        return reading.BreakAt(part.From) == Break.Comma && reading.BreakAt(part.To) == Break.Sentence
            && reading.Begins(part.From, Cue.And) && part.Length - span.Length <= MostBesideAdded;
    }

    // "Pain under my kneecap going down stairs."
    private static bool FollowsPlace(Span span, Reading reading)
    {
        if (span.From == 0 || reading.BreakAt(span.From) != Break.None || !reading.Tokens[span.From].Text.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var other in reading.MentionsIn(new(Math.Max(0, span.From - ReachSpread), span.From)))
        {
            if (other.Span.To == span.From && other.Rule.Means.Any(value => value.Slot == "location"))
            {
                return true;
            }
        }

        return false;
    }

    // "Sitting hurts, and so does driving": what was said of the one holds of the other.
    private static CueMatch? Earlier(int from, Reading reading)
    {
        for (var at = from; at > Math.Max(0, from - ReachForward) && (at == from || reading.BreakAt(at) != Break.Sentence); at--)
        {
            foreach (var match in reading.To(at))
            {
                if (Repeatable.Holds(match.Cue))
                {
                    return match;
                }
            }
        }

        return null;
    }

    private static bool IsOutOfReach(CueMatch match, Span span, Reading reading) => (span.From - match.Span.To) switch
    {
        > ReachSpread => match.Cue is Cue.Near or Cue.Spreads,
        > ReachNear => match.Cue == Cue.Near || (match.Cue == Cue.Spreads && IsParted(match.Span.To, span.From, reading)),
        _ => false,
    };

    private static CueMatch? After(Span span, Reading reading)
    {
        // A cue may begin within the phrase: "lying on | it hurts".
        for (var at = span.From + 1; at < span.To; at++)
        {
            foreach (var match in reading.From(at))
            {
                if (match.Span.To > span.To && match.Cue is (Cue.WorseBefore or Cue.BetterBefore))
                {
                    return match;
                }
            }
        }

        var reach = span.To + ReachBack;
        for (var at = span.To; at < Math.Min(reading.Tokens.Length, Math.Min(reach, span.To + ReachForward)); at++)
        {
            // Over a comma only through a list: "painkillers, heat and rest help", not "painkillers do nothing, rest helps".
            if (reading.BreakAt(at) == Break.Sentence || (reading.BreakAt(at) == Break.Comma && at > span.To && !reading.HasMentionAt(at - 1)))
            {
                return null;
            }

            // The next of a list may be long: "turning in bed and standing on one leg to get dressed are the worst".
            reach = reading.HasMentionAt(at) ? at + ReachBack : reach;
            foreach (var match in reading.From(at))
            {
                switch (match.Cue)
                {
                    case Cue.WorseBefore or Cue.BetterBefore:
                        return match;
                    case Cue.Contrast or Cue.Worse or Cue.Brings or Cue.Better:
                        return null;
                    default:
                        break;
                }
            }
        }

        return null;
    }
}
