using HipBot.State;
using HipBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Turns;

/// <summary>
/// Lets the turns of one conversation through one at a time, answers an activity that is delivered twice only once, and
/// runs a turn again when another one changed its state meanwhile.
/// </summary>
public sealed class TurnGate : Microsoft.Bot.Builder.IMiddleware
{
    private const int Attempts = 4;

    private readonly DeliveryLog _deliveries;
    private readonly KeyedLock _turns = new();
    private readonly BotState[] _states;
    private readonly TurnMetrics _metrics;

    public TurnGate(DeliveryLog deliveries, IEnumerable<BotState> states, TurnMetrics metrics)
    {
        _deliveries = deliveries;
        _states = [.. states];
        _metrics = metrics;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        using var turn = await _turns.EnterAsync($"{activity.ChannelId}\n{activity.Conversation?.Id}", cancellationToken);

        if (await _deliveries.FindAsync(activity) is { } delivery)
        {
            await AnswerAgainAsync(turnContext, delivery.Response, cancellationToken);
            return;
        }

        using var measure = _metrics.Turn(activity.Type);
        var answer = new InvokeAnswer(turnContext);
        await RunAsync(turnContext, next, cancellationToken);
        await _deliveries.RecordAsync(activity, answer.ToJson());
        measure.Succeed();
    }

    private async Task RunAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var said = new SaidOnce(turnContext);
        turnContext.OnSendActivities(CountEscalationsAsync);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await next(cancellationToken);
                return;
            }
            catch (StateConflictException) when (attempt < Attempts)
            {
                _metrics.Conflict();
                said.StartAgain();
                foreach (var state in _states)
                {
                    await state.LoadAsync(turnContext, force: true, cancellationToken);
                }
            }
        }
    }

    private Task<ResourceResponse[]> CountEscalationsAsync(
        ITurnContext turnContext,
        List<Activity> activities,
        Func<Task<ResourceResponse[]>> next)
    {
        var assessments = activities
            .SelectMany(activity => activity.Entities ?? [])
            .Where(entity => entity.Type == "HipBot.Assessment");
        foreach (var _ in assessments.Where(assessment => assessment.Properties["redFlag"] is { Type: JTokenType.String }))
        {
            _metrics.Escalation();
        }

        return next();
    }

    private static async Task AnswerAgainAsync(ITurnContext turnContext, string? response, CancellationToken cancellationToken)
    {
        if (response is not null)
        {
            await turnContext.SendActivityAsync(InvokeAnswer.FromJson(response), cancellationToken);
        }
    }
}
