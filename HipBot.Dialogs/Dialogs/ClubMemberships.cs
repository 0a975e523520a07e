using HipBot.Club;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>Keeps which club the person of a private conversation belongs to.</summary>
public sealed class ClubMemberships
{
    /// <summary>The name of the property in the conversation's state, so that a conversation can be begun with it.</summary>
    public const string Property = nameof(ClubMembership);

    private readonly IStatePropertyAccessor<ClubMembership> _memberships;

    /// <summary>Keeps memberships in the given conversation state.</summary>
    public ClubMemberships(ConversationState conversationState)
    {
        ArgumentNullException.ThrowIfNull(conversationState);
        _memberships = conversationState.CreateProperty<ClubMembership>(Property);
    }

    /// <summary>The membership; null where the person belongs to no club.</summary>
    public async Task<ClubMembership?> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _memberships.GetAsync(turnContext, null, cancellationToken);

    /// <summary>Keeps a membership in the place of what was there.</summary>
    public Task SetAsync(ITurnContext turnContext, ClubMembership membership, CancellationToken cancellationToken) =>
        _memberships.SetAsync(turnContext, membership, cancellationToken);

    /// <summary>Makes the person a member, unless they are one of that club already.</summary>
    public async Task JoinAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(club);
        if (await FindAsync(turnContext, cancellationToken) is not { } known || known.Club != club.Id)
        {
            await SetAsync(turnContext, new(club.Id), cancellationToken);
        }
    }

    /// <summary>Forgets it.</summary>
    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken) => _memberships.DeleteAsync(turnContext, cancellationToken);
}
