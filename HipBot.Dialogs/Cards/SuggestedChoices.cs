using HipBot.Knowledge;

namespace HipBot.Cards;

/// <summary>Which choices of a card a channel shows as suggested actions: all the answers, or none.</summary>
/// <remarks>
/// Some of the answers alone would steer towards these; where not all fit, the numbers in the text stand for them. Where several can
/// be true there are none, since a tap is an answer and takes the others away.
/// </remarks>
public static class SuggestedChoices
{
    // What answers nothing: it can be said at any point, and gives way where there is no room.
    private static readonly string[] Asides = [CardActs.Why, CardActs.Skip, CardActs.Review, CardActs.Reasons, CardActs.HandOff, CardActs.Help, CardActs.StopReminders];

    /// <summary>The choices to show, in order; empty where the numbers in the text have to do.</summary>
    public static IReadOnlyList<CardChoice> Of(RenderedCard card, SuggestedLimits limits)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(limits);
        var all = card.Scale.Concat(card.Choices).ToList();
        var answers = all.Where(choice => !IsAside(choice)).ToList();
        if (card.TakesSeveral || answers.Count > limits.Most || answers.Exists(choice => choice.Title.Length > limits.Title))
        {
            return [];
        }

        var asides = all.Where(choice => IsAside(choice) && choice.Title.Length <= limits.Title).Take(limits.Most - answers.Count).ToHashSet();
        return [.. all.Where(choice => !IsAside(choice) || asides.Contains(choice)).DistinctBy(choice => choice.Title)];
    }

    /// <summary>Whether a choice is no answer to the question of its card.</summary>
    public static bool IsAside(CardChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return Asides.Contains(choice.Act);
    }
}
