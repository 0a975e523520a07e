namespace HipBot.Triage;

/// <summary>Something that holds or does not hold for a person, read from a data file.</summary>
public abstract record Rule
{
    private SlotIdSet? _looksAt;

    private Rule()
    {
    }

    /// <summary>Its number among the rules of the data files, from 0, by which facts remember how it stands; -1 for a rule of no file.</summary>
    public int Number { get; init; } = -1;

    /// <summary>The slots that it looks at, each once or more.</summary>
    public abstract IEnumerable<string> Slots { get; }

    /// <summary>How it stands to what is known.</summary>
    public Truth Judge(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Number < 0 ? Decide(facts) : facts.Memory.TruthOf(this) ?? facts.Memory.Keep(this, Decide(facts));
    }

    /// <summary>Whether the findings say so; false where nothing is known.</summary>
    public bool Holds(Facts facts) => Judge(facts) == Truth.Yes;

    /// <summary>The findings that make it stand as it does; empty where nothing is known.</summary>
    public IReadOnlyList<Finding> Explain(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Number < 0 ? Collect(facts) : facts.Memory.FindingsOf(this) ?? facts.Memory.Keep(this, Collect(facts));
    }

    /// <summary>Whether it looks at one of some slots.</summary>
    internal bool LooksAt(SlotIdSet slots) => (_looksAt ??= new(Slots)).Overlaps(slots);

    /// <summary>Works out how it stands.</summary>
    protected abstract Truth Decide(Facts facts);

    /// <summary>Adds the findings that make it stand so, each once.</summary>
    protected abstract void Explain(Facts facts, Truth truth, ICollection<Finding> findings);

    private List<Finding> Collect(Facts facts)
    {
        var findings = new List<Finding>();
        var truth = Judge(facts);
        if (truth != Truth.Unknown)
        {
            Explain(facts, truth, findings);
        }

        return findings;
    }

    // Of a rule with parts, those that stand as the whole does decide it.
    private static void Explain(IReadOnlyList<Rule> parts, Facts facts, Truth truth, ICollection<Finding> findings)
    {
        foreach (var part in parts)
        {
            if (part.Judge(facts) == truth)
            {
                part.Explain(facts, truth, findings);
            }
        }
    }

    /// <summary>One of some values of a slot is there.</summary>
    public sealed record Value(string Slot, IReadOnlyList<string> Values) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => [Slot];

        /// <inheritdoc />
        protected override Truth Decide(Facts facts)
        {
            if (facts.Of(Slot) is not { } slot)
            {
                return Truth.Unknown;
            }

            var counts = default(TruthCount);
            for (var i = 0; i < Values.Count; i++)
            {
                counts.Add(slot.Judge(Values[i]));
            }

            return counts.Any;
        }

        /// <inheritdoc />
        protected override void Explain(Facts facts, Truth truth, ICollection<Finding> findings)
        {
            var slot = facts.Of(Slot)!;
            foreach (var value in Values.Where(value => slot.Judge(value) == truth))
            {
                slot.Explain(value, findings);
            }
        }
    }

    /// <summary>A value is denied by name, or everything in its slot is.</summary>
    public sealed record Denied(string Slot, string Denial) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => [Slot];

        /// <inheritdoc />
        protected override Truth Decide(Facts facts) => facts.Judge(Slot, Denial) switch
        {
            Truth.No => Truth.Yes,
            Truth.Yes => Truth.No,
            _ => Truth.Unknown,
        };

        /// <inheritdoc />
        protected override void Explain(Facts facts, Truth truth, ICollection<Finding> findings) => facts.Of(Slot)!.Explain(Denial, findings);
    }

    /// <summary>The person was asked and does not know, or the answer was not understood.</summary>
    public sealed record Unsure(string Slot) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => [Slot];

        /// <inheritdoc />
        protected override Truth Decide(Facts facts) => facts.Of(Slot) is { IsUnknown: true } ? Truth.Yes : Truth.Unknown;

        /// <inheritdoc />
        protected override void Explain(Facts facts, Truth truth, ICollection<Finding> findings) => facts.Of(Slot)!.Explain(Finding.Unknown, findings);
    }

    /// <summary>A number, or a length of time in days, lies within bounds.</summary>
    /// <param name="Slot">A slot of whole numbers, or <c>onset.when</c>.</param>
    /// <param name="Least">The least value that counts.</param>
    /// <param name="Most">The greatest value that counts.</param>
    /// <param name="InDays">Whether the slot holds a length of time.</param>
    public sealed record Between(string Slot, int Least, int Most, bool InDays) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => [Slot];

        /// <inheritdoc />
        protected override Truth Decide(Facts facts) =>
            Known(facts) is not { } known ? Truth.Unknown
            : known.Number >= Least && known.Number <= Most ? Truth.Yes
            : Truth.No;

        /// <inheritdoc />
        protected override void Explain(Facts facts, Truth truth, ICollection<Finding> findings) => SlotFacts.AddOnce(Known(facts)!.Value.Finding, findings);

        private (int Number, Finding Finding)? Known(Facts facts) => InDays ? facts.Days(Slot) : facts.Number(Slot);
    }

    /// <summary>Every part holds; one denied part denies the whole.</summary>
    public sealed record All(IReadOnlyList<Rule> Parts) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => Parts.SelectMany(part => part.Slots);

        /// <inheritdoc />
        protected override Truth Decide(Facts facts)
        {
            var all = Truth.Yes;
            for (var i = 0; i < Parts.Count; i++)
            {
                var truth = Parts[i].Judge(facts);
                if (truth == Truth.No)
                {
                    return Truth.No;
                }

                all = truth == Truth.Yes ? all : Truth.Unknown;
            }

            return all;
        }

        /// <inheritdoc />
        protected override void Explain(Facts facts, Truth truth, ICollection<Finding> findings) => Explain(Parts, facts, truth, findings);
    }

    /// <summary>So many parts hold, at least; it is a "no" once too few can still turn out so.</summary>
    public sealed record AtLeast(int Count, IReadOnlyList<Rule> Parts) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => Parts.SelectMany(part => part.Slots);

        /// <inheritdoc />
        protected override Truth Decide(Facts facts)
        {
            var counts = default(TruthCount);
            for (var i = 0; i < Parts.Count; i++)
            {
                counts.Add(Parts[i].Judge(facts));
            }

            return Count == 1 ? counts.Any : counts.AtLeast(Count);
        }

        /// <inheritdoc />
        protected override void Explain(Facts facts, Truth truth, ICollection<Finding> findings) => Explain(Parts, facts, truth, findings);
    }

    /// <summary>No part is known to hold; what is unknown does not count against it.</summary>
    public sealed record None(IReadOnlyList<Rule> Parts) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => Parts.SelectMany(part => part.Slots);

        /// <inheritdoc />
        protected override Truth Decide(Facts facts)
        {
            for (var i = 0; i < Parts.Count; i++)
            {
                if (Parts[i].Holds(facts))
                {
                    return Truth.No;
                }
            }

            return Truth.Yes;
        }

        // That nothing of a kind is known is nothing that the person said.
        /// <inheritdoc />
        protected override void Explain(Facts facts, Truth truth, ICollection<Finding> findings)
        {
        }
    }
}
