using HipBot.FollowUp;
using HipBot.Settings;
using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;

namespace HipBot.Scheduling;

/// <summary>The scheduler, with its store where the state is.</summary>
internal static class SchedulingServices
{
    public static IServiceCollection AddScheduling(this IServiceCollection services, StateSettings state, string dataDirectory)
    {
        services.AddSingleton<TurnSchedule>();
        services.AddSingleton<ICheckInSchedule, CheckInSchedule>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "HipBot");
            if (state.IsMemory)
            {
                quartz.UseInMemoryStore();
                return;
            }

            quartz.UsePersistentStore(store =>
            {
                if (state.IsPostgres)
                {
                    // One of the hosts runs what is due, and another what that one leaves behind when it dies.
                    store.UsePostgres(NpgsqlFactory.Instance, state.ConnectionString);
                    store.UseClustering(_ => { });
                }
                else
                {
                    store.UseSqlite(SqliteFactory.Instance, ConnectionString(state.FileIn(dataDirectory)));
                }

                store.ConfigureStore(options =>
                {
                    options.SchemaProvisioning = SchemaProvisioning.CreateIfMissing;
                    // A host that is told to stop in the middle of a turn leaves it to the next one, as a host that dies does.
                    options.RecoverFiringsCancelledByShutdown = true;
                });
            });
        });
        services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
        return services;
    }

    private static string ConnectionString(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return new SqliteConnectionStringBuilder { DataSource = file }.ToString();
    }
}
