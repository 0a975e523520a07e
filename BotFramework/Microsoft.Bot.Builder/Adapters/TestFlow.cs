using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a chain of what the user says and what the bot must answer.</summary>
/// <remarks>Each step runs once the ones before it have; <see cref="StartTestAsync"/> waits for the last.</remarks>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly Task _testTask;
    private readonly BotCallbackHandler _callback;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _testTask = Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    public TestFlow(Task task, TestFlow flow)
    {
        _testTask = task ?? Task.CompletedTask;
        _callback = flow._callback;
        _adapter = flow._adapter;
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    public Task StartTestAsync() => _testTask;

    public TestFlow Send(string userSays)
    {
        if (userSays == null)
        {
            throw new ArgumentNullException(nameof(userSays), "You have to pass a userSays parameter");
        }

        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    public TestFlow Send(IActivity userActivity)
    {
        if (userActivity == null)
        {
            throw new ArgumentNullException(nameof(userActivity), "You have to pass an Activity");
        }

        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    public TestFlow SendConversationUpdate() =>
        Then(() =>
        {
            var update = Activity.CreateConversationUpdateActivity();
            update.MembersAdded.Add(_adapter.Conversation.User);
            return _adapter.ProcessActivityAsync((Activity)update, _callback, CancellationToken.None);
        });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, equalityComparer: null, description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                {
                    throw new InvalidOperationException($"{description}: Type should match");
                }

                if (equalityComparer != null)
                {
                    if (!equalityComparer.Equals(expected, reply))
                    {
                        throw new InvalidOperationException($"Expected:{expected}\nReceived:{reply}");
                    }
                }
                else if (TextOf(expected)?.Trim() != TextOf(reply)?.Trim())
                {
                    throw Mismatch(description, TextOf(expected), TextOf(reply));
                }
            },
            description,
            timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            validateActivity(await _adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false));
        });

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (TextOf(reply)?.Contains(expected, StringComparison.Ordinal) != true)
                {
                    throw Mismatch(description, expected, reply.AsMessageActivity() == null ? "Not a Message Activity" : TextOf(reply));
                }
            },
            description,
            timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(TextOf(reply)))
                {
                    throw new InvalidOperationException(description ?? $"Text \"{TextOf(reply)}\" does not match one of candidates: {string.Join("\n", candidates)}");
                }
            },
            description,
            timeout);
    }

    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            IActivity reply;
            try
            {
                reply = await _adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            throw new InvalidOperationException($"{reply} was sent although no reply was expected: '{description}'");
        });

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: the bot's activities are expected, all others sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Play(activities, (flow, activity) => flow.AssertReply(activity, description, timeout));
    }

    /// <summary>Plays a transcript: the bot's activities are given to <paramref name="validateReply"/>, all others sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Play(activities, (flow, activity) => flow.AssertReply(actual => validateReply(activity, actual), description, timeout));
    }

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static InvalidOperationException Mismatch(string description, string expected, string received) =>
        new((description == null ? string.Empty : $"{description}:\n") + $"Expected:{expected}\nReceived:{received}");

    private TestFlow Play(IEnumerable<IActivity> activities, Func<TestFlow, IActivity, TestFlow> expect) =>
        activities.Aggregate(this, (flow, activity) =>
            string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
                ? expect(flow, activity)
                : flow.Send(activity));

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(RunAsync, this);

        async Task RunAsync()
        {
            await _testTask.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        }
    }
}
