namespace HipBot.Triage;

/// <summary>Puts the verdicts of a rule's parts together.</summary>
internal static class Verdicts
{
    /// <summary>One is enough; it is a "no" only where every part is answered and at least one of them denied.</summary>
    public static Verdict Any(IReadOnlyList<Verdict> parts)
    {
        if (parts.Any(part => part.Truth == Truth.Yes))
        {
            return Of(Truth.Yes, parts);
        }

        if (parts.Any(part => part.Truth == Truth.Unknown))
        {
            return Verdict.Unknown;
        }

        return parts.Any(part => part.Truth == Truth.No) ? Of(Truth.No, parts) : Of(Truth.Unmentioned, parts);
    }

    /// <summary>All are needed; one denied part denies the whole.</summary>
    public static Verdict All(IReadOnlyList<Verdict> parts) =>
        parts.All(part => part.Truth == Truth.Yes) ? Of(Truth.Yes, parts)
        : parts.Any(part => part.Truth == Truth.No) ? Of(Truth.No, parts)
        : Verdict.Unknown;

    /// <summary>So many are needed; it is a "no" once too few can still turn out so.</summary>
    public static Verdict AtLeast(int count, IReadOnlyList<Verdict> parts) =>
        count == 1 ? Any(parts)
        : parts.Count(part => part.Truth == Truth.Yes) >= count ? Of(Truth.Yes, parts)
        : parts.Count(part => part.Truth != Truth.No) < count ? Of(Truth.No, parts)
        : Verdict.Unknown;

    private static Verdict Of(Truth truth, IReadOnlyList<Verdict> parts) =>
        new(truth, [.. parts.Where(part => part.Truth == truth).SelectMany(part => part.Findings).Distinct()]);
}
