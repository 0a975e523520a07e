namespace HipBot.Triage;

/// <summary>Something that holds or does not hold for a person, read from a data file.</summary>
public abstract record Rule
{
    private Rule()
    {
    }

    /// <summary>The slots that it looks at, each once or more.</summary>
    public abstract IEnumerable<string> Slots { get; }

    /// <summary>How it stands to what is known.</summary>
    public abstract Verdict Judge(Facts facts);

    /// <summary>Whether the findings say so; false where nothing is known.</summary>
    public bool Holds(Facts facts) => Judge(facts).Truth == Truth.Yes;

    /// <summary>One of some values of a slot is there.</summary>
    public sealed record Value(string Slot, IReadOnlyList<string> Values) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => [Slot];

        /// <inheritdoc />
        public override Verdict Judge(Facts facts) => Verdicts.Any([.. Values.Select(value => facts.Judge(Slot, value))]);
    }

    /// <summary>A value is denied by name, or everything in its slot is.</summary>
    public sealed record Denied(string Slot, string Denial) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => [Slot];

        /// <inheritdoc />
        public override Verdict Judge(Facts facts) => facts.Judge(Slot, Denial) switch
        {
            { Truth: Truth.No } denied => denied with { Truth = Truth.Yes },
            { Truth: Truth.Yes } there => there with { Truth = Truth.No },
            _ => Verdict.Unknown,
        };
    }

    /// <summary>The person was asked and does not know, or the answer was not understood.</summary>
    public sealed record Unsure(string Slot) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => [Slot];

        /// <inheritdoc />
        public override Verdict Judge(Facts facts) =>
            facts.Findings.FirstOrDefault(finding => finding.Slot == Slot && finding.Value == Finding.Unknown) is { } unknown
                ? new(Truth.Yes, [unknown])
                : Verdict.Unknown;
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
        public override Verdict Judge(Facts facts) =>
            (InDays ? facts.Days(Slot) : facts.Number(Slot)) is not { } known ? Verdict.Unknown
            : new(known.Number >= Least && known.Number <= Most ? Truth.Yes : Truth.No, [known.Finding]);
    }

    /// <summary>Every part holds.</summary>
    public sealed record All(IReadOnlyList<Rule> Parts) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => Parts.SelectMany(part => part.Slots);

        /// <inheritdoc />
        public override Verdict Judge(Facts facts) => Verdicts.All([.. Parts.Select(part => part.Judge(facts))]);
    }

    /// <summary>So many parts hold, at least.</summary>
    public sealed record AtLeast(int Count, IReadOnlyList<Rule> Parts) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => Parts.SelectMany(part => part.Slots);

        /// <inheritdoc />
        public override Verdict Judge(Facts facts) => Verdicts.AtLeast(Count, [.. Parts.Select(part => part.Judge(facts))]);
    }

    /// <summary>No part is known to hold; what is unknown does not count against it.</summary>
    public sealed record None(IReadOnlyList<Rule> Parts) : Rule
    {
        /// <inheritdoc />
        public override IEnumerable<string> Slots => Parts.SelectMany(part => part.Slots);

        /// <inheritdoc />
        public override Verdict Judge(Facts facts) => Parts.Any(part => part.Holds(facts)) ? new(Truth.No, []) : new(Truth.Yes, []);
    }
}
