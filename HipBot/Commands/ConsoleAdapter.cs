using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Commands;

/// <summary>A channel that is a terminal: lines in, plain-text twins out.</summary>
internal sealed class ConsoleAdapter : BotAdapter
{
    private static readonly ChannelAccount Person = new("you", "You");
    private static readonly ChannelAccount Bot = new("hipbot", "HipBot");

    private readonly TextWriter _output;
    private int _count;

    public ConsoleAdapter(TextWriter output) => _output = output;

    public Task JoinAsync(IBot bot, CancellationToken cancellationToken) =>
        RunAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [Person] }, bot, cancellationToken);

    public Task SayAsync(string text, IBot bot, CancellationToken cancellationToken) =>
        RunAsync(new Activity(ActivityTypes.Message) { Text = text }, bot, cancellationToken);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            await _output.WriteLineAsync(activity.Text + Environment.NewLine);
        }

        return [.. activities.Select(_ => new ResourceResponse(NextId()))];
    }

    // A terminal cannot change what it has printed.
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(new ResourceResponse(activity.Id));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private async Task RunAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        activity.Id = NextId();
        activity.ChannelId = "console";
        activity.Conversation = new ConversationAccount(id: "terminal");
        activity.From = Person;
        activity.Recipient = Bot;
        activity.Locale = CultureInfo.CurrentCulture.Name;
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    private string NextId() => (++_count).ToString(CultureInfo.InvariantCulture);
}
