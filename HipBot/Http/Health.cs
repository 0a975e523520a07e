using System.Data.Common;
using HipBot.State;

namespace HipBot.Http;

/// <summary>For whoever watches over the host: is it alive, and can it remember?</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz/live", () => Results.Text("alive"));
        endpoints.MapGet("/healthz/ready", async (StateDatabase database, TimeProvider clock, ILogger<StateDatabase> logger) =>
        {
            try
            {
                // A write, since a full disk still reads.
                await database.ExecuteAsync(
                    "insert into probe (id, at) values (1, @at) on conflict (id) do update set at = excluded.at",
                    ("at", clock.GetUtcNow().ToUnixTimeMilliseconds()));
                return Results.Text("ready");
            }
            catch (DbException reason)
            {
                logger.LogError("The state store does not answer: {Exception} {Code}.", reason.GetType().Name, reason.SqlState ?? $"{reason.ErrorCode}");
                return Results.Text("the state store does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
