using Microsoft.Bot.Builder;

namespace HipBot.MyData;

/// <summary>What the host keeps of a conversation beside the bot's own state: the transcript, and answers on their way.</summary>
public interface IConversationRecords
{
    /// <summary>What was said in the conversation, as far as the host keeps it, in order.</summary>
    Task<IReadOnlyList<KeptMessage>> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Forgets everything up to the message of this turn; it is gone once the turn is.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="receipt">What the person is given as a receipt, so that the host's log can say the same.</param>
    void Forget(ITurnContext turnContext, string receipt);
}
