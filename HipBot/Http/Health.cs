using HipBot.State;

namespace HipBot.Http;

/// <summary>For whoever watches over the host: is it alive, and can it remember?</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz/live", () => Results.Text("alive"));
        endpoints.MapGet("/healthz/ready", (SqliteDatabase database, ILogger<SqliteDatabase> logger) =>
        {
            try
            {
                // A write, since a full disk still reads.
                database.Transact(connection => connection.Execute("pragma user_version = 1"));
                return Results.Text("ready");
            }
            catch (Microsoft.Data.Sqlite.SqliteException reason)
            {
                logger.LogError("The state store does not answer: SQLite error {Code}.", reason.SqliteErrorCode);
                return Results.Text("the state store does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
