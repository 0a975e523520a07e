using System.Globalization;
using HipBot.State;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>The numbered log of what was said in each conversation, within somebody's transaction.</summary>
internal static class ActivityLog
{
    /// <summary>How much of a conversation is kept; older activities make way.</summary>
    public const int MaxActivities = 1000;

    /// <summary>Writes down what a client sent; where another host was quicker with the same activity, gives that.</summary>
    public static async Task<LoggedActivity> AppendInboundAsync(StateSession session, StateProtection protection, string conversationId, JObject activity, string? clientId, DateTimeOffset at)
    {
        var sequence = await NextAsync(session, conversationId, at);
        var id = IdOf(conversationId, sequence);
        var logged = new LoggedActivity(sequence, id, ActivityJson.Stamp(activity, id, sequence, at), IsNew: true);
        return await AppendAsync(session, protection, conversationId, logged, clientId, inbound: true, at)
            ? logged
            : (await FindNamedAsync(session, protection, conversationId, clientId))!;
    }

    /// <summary>Writes down what the bot sent, or the new version of what it sent before; gives its place.</summary>
    public static async Task<long> AppendOutboundAsync(StateSession session, StateProtection protection, string conversationId, JObject activity, bool isUpdate, DateTimeOffset at)
    {
        // Web Chat holds a reply back until it has what is replied to; some of that is never shown, such as an update of members.
        if ((string?)activity["replyToId"] is { } replyTo && await FirstOfAsync(session, conversationId, replyTo) is null)
        {
            activity.Remove("replyToId");
        }

        var sequence = await NextAsync(session, conversationId, at);
        var id = (string)activity["id"]!;
        var first = isUpdate ? await FirstOfAsync(session, conversationId, id) ?? sequence : sequence;
        var logged = new LoggedActivity(sequence, id, ActivityJson.Stamp(activity, id, first, at), IsNew: true);
        await AppendAsync(session, protection, conversationId, logged, clientId: null, inbound: false, at);
        return sequence;
    }

    public static async Task<LoggedActivity?> FindNamedAsync(StateSession session, StateProtection protection, string conversationId, string? clientId) => clientId is null
        ? null
        : await session.FirstAsync(
            "select sequence, id, json from activity where conversation = @conversation and client_id = @client",
            row => new LoggedActivity(row.GetInt64(0), row.GetString(1), protection.Open(row.GetString(2))),
            ("conversation", conversationId),
            ("client", clientId));

    /// <summary>Where the activity stands first; null where clients cannot have seen it.</summary>
    public static Task<long?> FirstOfAsync(StateSession session, string conversationId, string activityId) => session.FirstAsync(
        "select min(sequence) from activity where conversation = @conversation and id = @id",
        row => row.IsDBNull(0) ? null : (long?)row.GetInt64(0),
        ("conversation", conversationId),
        ("id", activityId));

    /// <summary>Forgets all that was said before an activity; places in the log are never given again.</summary>
    public static Task<int> ForgetBeforeAsync(StateSession session, string conversationId, string activityId) => session.ExecuteAsync(
        "delete from activity where conversation = @conversation and sequence < "
        + "coalesce((select min(sequence) from activity where conversation = @conversation and id = @id), (select last from conversation where id = @conversation))",
        ("conversation", conversationId),
        ("id", activityId));

    // Two writers wait for each other here, so that the places of a log are given in the order of its transactions.
    private static Task<long> NextAsync(StateSession session, string conversationId, DateTimeOffset at) => session.FirstAsync(
        "update conversation set last = last + 1, last_used = @now where id = @id returning last",
        row => row.GetInt64(0),
        ("id", conversationId),
        ("now", at.ToUnixTimeMilliseconds()));

    private static async Task<bool> AppendAsync(StateSession session, StateProtection protection, string conversationId, LoggedActivity logged, string? clientId, bool inbound, DateTimeOffset at)
    {
        var written = await session.ExecuteAsync(
            "insert into activity (conversation, sequence, id, client_id, inbound, at, json) "
            + "values (@conversation, @sequence, @id, @client, @inbound, @now, @json) "
            + "on conflict (conversation, client_id) where client_id is not null do nothing",
            ("conversation", conversationId),
            ("sequence", logged.Sequence),
            ("id", logged.Id),
            ("client", clientId),
            ("inbound", inbound),
            ("now", at.ToUnixTimeMilliseconds()),
            ("json", protection.Seal(logged.Json)));
        if (logged.Sequence > MaxActivities)
        {
            await session.ExecuteAsync(
                "delete from activity where conversation = @conversation and sequence <= @old",
                ("conversation", conversationId),
                ("old", logged.Sequence - MaxActivities));
        }

        return written == 1;
    }

    private static string IdOf(string conversationId, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");
}
