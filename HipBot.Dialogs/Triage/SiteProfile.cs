namespace HipBot.Triage;

/// <summary>Where a condition hurts.</summary>
/// <param name="Ratios">What each place of pain says about it, by the values of <c>location</c>.</param>
/// <param name="Elsewhere">What any other place says.</param>
public sealed record SiteProfile(IReadOnlyDictionary<string, LikelihoodRatio> Ratios, LikelihoodRatio Elsewhere)
{
    /// <summary>Every place says nothing.</summary>
    public static SiteProfile Silent { get; } = new(new Dictionary<string, LikelihoodRatio>(), default);

    /// <summary>What the person's places say together, as a natural logarithm: that of the mean of their ratios, since they are parts of one answer.</summary>
    public double Log(Facts facts)
    {
        var places = facts.Present(SlotIds.Location);
        var sum = 0.0;
        for (var i = 0; i < places.Count; i++)
        {
            sum += Math.Exp(LogOf(places[i]));
        }

        return places.Count == 0 ? 0 : Math.Log(sum / places.Count);
    }

    /// <summary>What they say, with the places that point the same way as all together.</summary>
    public Contribution Weigh(Facts facts)
    {
        var log = Log(facts);
        return new(log, [.. facts.Present(SlotIds.Location).Where(place => Math.Sign(LogOf(place)) == Math.Sign(log))]);
    }

    /// <summary>Adds what they say to the places that point the same way as all together.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="logs">For each finding, what it says so far.</param>
    internal void Weigh(Facts facts, Span<double> logs)
    {
        var log = Log(facts);
        foreach (var place in facts.Present(SlotIds.Location))
        {
            if (Math.Sign(LogOf(place)) == Math.Sign(log))
            {
                facts.Credit(place, log, logs);
            }
        }
    }

    private double LogOf(Finding place) => Ratios.GetValueOrDefault(place.Value, Elsewhere).Log;
}
