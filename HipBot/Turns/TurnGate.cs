using System.Diagnostics;
using HipBot.State;
using HipBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Turns;

/// <summary>
/// Lets the turns of one conversation through one at a time, across all hosts; answers an activity that is delivered twice
/// only once; and has nothing seen of a turn before all of it is saved.
/// </summary>
/// <remarks>
/// A turn computes, then everything that it changed and said is written in one transaction, then it is sent. Where another
/// turn changed its state meanwhile, or the database was away, it runs again from the beginning.
/// </remarks>
public sealed class TurnGate : Microsoft.Bot.Builder.IMiddleware
{
    private const int Attempts = 4;

    // Channels wait 15 seconds for an answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly StateDatabase _database;
    private readonly DeliveryLog _deliveries;
    private readonly Outbox _outbox;
    private readonly ITurnErrorHandler _errors;
    private readonly TurnMetrics _metrics;
    private readonly KeyedLock _places = new();

    public TurnGate(StateDatabase database, DeliveryLog deliveries, Outbox outbox, ITurnErrorHandler errors, TurnMetrics metrics)
    {
        _database = database;
        _deliveries = deliveries;
        _outbox = outbox;
        _errors = errors;
        _metrics = metrics;
    }

    /// <summary>The name of the conversation that an activity belongs to.</summary>
    internal static string ConversationOf(IActivity activity) => $"{activity.ChannelId}\n{activity.Conversation?.Id}";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);

        using var place = await _places.EnterAsync(ConversationOf(turnContext.Activity), cancellationToken);
        var begun = Stopwatch.GetTimestamp();
        var beginning = new TurnBeginning(turnContext);
        var answer = new InvokeAnswer(turnContext);
        EscalationCount.Begin(turnContext, _metrics);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await RunAsync(turnContext, next, beginning, answer, cancellationToken);
                return;
            }
            catch (StateConflictException) when (attempt < Attempts)
            {
                _metrics.Conflict();
            }
            catch (Exception reason) when (_database.IsAway(reason) && Stopwatch.GetElapsedTime(begun) < Patience)
            {
                await Task.Delay(Pause, cancellationToken);
            }

            beginning.Restore();
            answer.Forget();
        }
    }

    private async Task RunAsync(ITurnContext turnContext, NextDelegate next, TurnBeginning beginning, InvokeAnswer answer, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        await using var turn = await _database.BeginTurnAsync(ConversationOf(activity), cancellationToken);
        var transaction = TurnTransaction.Begin(turn);
        try
        {
            await _outbox.PostWaitingAsync(transaction, turnContext);
            if (await _deliveries.FindAsync(transaction, activity) is { } delivery)
            {
                transaction.Close();
                await AnswerAgainAsync(turnContext, delivery, cancellationToken);
                return;
            }

            using var measure = _metrics.Turn(activity.Type);
            if (await TryAsync(turnContext, next, () => StartAgain(transaction, beginning, answer), cancellationToken))
            {
                measure.Succeed();
            }

            _deliveries.Record(transaction, activity, answer.ToJson());
            await transaction.CommitAsync();
        }
        finally
        {
            transaction.Close();
        }

        await transaction.FinishAsync();
    }

    // A failed turn has changed and said nothing, but that it failed.
    private async Task<bool> TryAsync(ITurnContext turnContext, NextDelegate next, Action forget, CancellationToken cancellationToken)
    {
        try
        {
            await next(cancellationToken);
            return true;
        }
        catch (Exception reason) when (reason is not (StateConflictException or StateVersionException) && !_database.IsAway(reason))
        {
            forget();
            await _errors.HandleAsync(turnContext, reason);
            return false;
        }
    }

    private static void StartAgain(TurnTransaction transaction, TurnBeginning beginning, InvokeAnswer answer)
    {
        transaction.Forget();
        beginning.Restore();
        answer.Forget();
    }

    private static async Task AnswerAgainAsync(ITurnContext turnContext, Delivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.Response is { } response)
        {
            await turnContext.SendActivityAsync(InvokeAnswer.FromJson(response), cancellationToken);
        }
    }
}
