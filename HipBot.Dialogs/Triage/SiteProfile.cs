namespace HipBot.Triage;

/// <summary>Where a condition hurts.</summary>
/// <param name="Ratios">What each place of pain says about it, by the values of <c>location</c>.</param>
/// <param name="Elsewhere">What any other place says.</param>
public sealed record SiteProfile(IReadOnlyDictionary<string, LikelihoodRatio> Ratios, LikelihoodRatio Elsewhere)
{
    /// <summary>Every place says nothing.</summary>
    public static SiteProfile Silent { get; } = new(new Dictionary<string, LikelihoodRatio>(), default);

    /// <summary>What the person's places say together: the mean of their ratios, since they are parts of one answer.</summary>
    /// <remarks>Told as its reason are only the places that point the same way as the mean.</remarks>
    public Contribution Weigh(Facts facts)
    {
        var places = facts.Present(SlotIds.Location);
        if (places.Count == 0)
        {
            return new(0, places);
        }

        var log = Math.Log(places.Average(place => Math.Exp(LogOf(place))));
        return new(log, [.. places.Where(place => Math.Sign(LogOf(place)) == Math.Sign(log))]);
    }

    private double LogOf(Finding place) => Ratios.GetValueOrDefault(place.Value, Elsewhere).Log;
}
