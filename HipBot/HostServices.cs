using HipBot.Authentication;
using HipBot.Bots;
using HipBot.Club;
using HipBot.Connector;
using HipBot.Dialogs;
using HipBot.DirectLine;
using HipBot.Knowledge;
using HipBot.MyData;
using HipBot.Proactive;
using HipBot.Settings;
using HipBot.State;
using HipBot.Telemetry;
using HipBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.IdentityModel.Tokens;

namespace HipBot;

/// <summary>The host's services, in groups.</summary>
internal static class HostServices
{
    // Larger bodies are refused by hand, so that the client gets to read why; this is for those who go on sending.
    private const int MaxBodyBytes = 4 * 1024 * 1024;

    private const int PreflightHours = 2;

    public static WebApplicationBuilder AddServer(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null)
        {
            builder.WebHost.UseUrls(Addresses.Default);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        // At "information" every request is logged with its URL, and a stream's URL carries its token.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        builder.Logging.AddFilter("Polly", LogLevel.Warning);
        // It warns of keys that are kept unwrapped, at every new database; that is the documented default of State:KeyCertificate.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        // Why a host does not start is told in one line by the command; why one that runs must end is critical.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.AddControllers().AddApplicationPart(typeof(HipBotHost).Assembly);
        builder.Services.AddResponseCompression(options =>
        {
            // Only files that are the same for everybody, so that compression gives nothing away.
            options.EnableForHttps = true;
            options.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        });
        builder.Services.TryAddSingleton(TimeProvider.System);
        return builder;
    }

    public static WebApplicationBuilder AddState(this WebApplicationBuilder builder, HipBotSettings settings)
    {
        var directory = settings.DataDirectory(builder.Environment);
        builder.Services.AddSingleton<StateDatabase>(_ =>
            settings.State.IsPostgres ? PostgresDatabase.Connect(settings.State.ConnectionString)
            : settings.State.IsMemory ? SqliteDatabase.InMemory()
            : SqliteDatabase.InFile(settings.State.FileIn(directory)));
        builder.Services.AddStateProtection(settings.State);
        builder.Services.TryAddSingleton(new StateTypes(DialogServices.StateTypes));
        builder.Services.AddSingleton<StateSerializer>();
        builder.Services.AddSingleton<IStorage, StateStorage>();
        builder.Services.AddSingleton<ConversationState, PersonalState>();
        builder.Services.AddSingleton<UserState>();
        builder.Services.AddSingleton<BotState>(services => services.GetRequiredService<ConversationState>());
        builder.Services.AddSingleton<BotState>(services => services.GetRequiredService<UserState>());
        builder.Services.AddSingleton(services => new Retention(services.GetRequiredService<StateDatabase>(), settings.State.KeepDays, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddHostedService<Housekeeping>();
        return builder;
    }

    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton<TurnMetrics>();
        services.AddSingleton<MetricsText>();
        services.AddSingleton<DeliveryLog>();
        services.AddSingleton<Outbox>();
        services.AddHostedService<OutboxSweep>();
        services.AddSingleton<TurnGate>();
        services.TryAddSingleton<ITurnErrorHandler, ApologyOnTurnError>();
        return services;
    }

    public static IServiceCollection AddBotFramework(this IServiceCollection services, BotSettings settings, RateLimitSettings limits)
    {
        services.TryAddSingleton(ConnectorRetry.Usual);
        ConnectorHttp.AddTo(services);
        services.AddSingleton(provider => ChannelTrust.Create(
            provider.GetRequiredService<IConfiguration>(),
            settings,
            provider.GetService<ServiceClientCredentialsFactory>(),
            provider.GetRequiredService<ConnectorHttp>(),
            provider.GetRequiredService<ILogger<BotFrameworkAuthentication>>()));
        services.AddSingleton(provider => new TurnLimits(provider.GetRequiredService<LoneMessages>(), limits.Enabled ? limits.ActivitiesPerMinute : null));
        services.AddSingleton<IBotFrameworkHttpAdapter, AdapterWithErrorHandler>();
        return services;
    }

    public static IServiceCollection AddProactive(this IServiceCollection services, BotSettings settings)
    {
        services.TryAddSingleton<ConversationReferences>();
        services.AddSingleton(provider => new ProactiveTurns(
            provider.GetRequiredService<IBotFrameworkHttpAdapter>(),
            provider.GetRequiredService<DirectLineAdapter>(),
            provider.GetRequiredService<ConversationStore>(),
            provider.GetRequiredService<ConversationReferences>(),
            provider.GetRequiredService<IServiceScopeFactory>(),
            settings));
        return services;
    }

    public static WebApplicationBuilder AddClubs(this WebApplicationBuilder builder, HipBotSettings settings)
    {
        var configuration = builder.Configuration;
        var address = settings.AddressIn(configuration);
        var folder = new ClubFolder(builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(provider =>
            ClubFiles.Read(folder, settings.Clubs.Directory, provider.GetRequiredService<KnowledgeBase>(), setting => configuration[setting]));
        builder.Services.AddSingleton(provider => new HandOverLinks(provider.GetRequiredService<IStorage>(), address, provider.GetRequiredService<TimeProvider>()));
        builder.Services.AddHostedService<HandOverCleaner>();
        builder.Services.AddSingleton<IPrivateChats>(provider => ActivatorUtilities.CreateInstance<PrivateChats>(provider, settings.Bot, settings.WebChat));
        builder.Services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ClubTokens>(provider, address));
        builder.Services.AddSingleton<DigestSchedule>();
        builder.Services.AddSingleton<IDigestCalendar>(provider => provider.GetRequiredService<DigestSchedule>());
        builder.Services.AddHostedService(provider => provider.GetRequiredService<DigestSchedule>());
        return builder;
    }

    public static IServiceCollection AddMyData(this IServiceCollection services, Uri address)
    {
        services.AddSingleton(provider => new PrivatePages(provider.GetRequiredService<IStorage>(), address, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IPrivatePages>(provider => provider.GetRequiredService<PrivatePages>());
        services.AddSingleton<IConversationRecords, ConversationRecords>();
        return services;
    }

    public static IServiceCollection AddDirectLine(this IServiceCollection services, HipBotSettings settings, IHostEnvironment environment)
    {
        var directory = settings.DataDirectory(environment);
        services.AddSingleton(settings.DirectLine);
        services.AddSingleton<SecurityKey>(provider => settings.State.IsPostgres
            ? SigningKey.LoadOrCreate(provider.GetRequiredService<StateDatabase>())
            : SigningKey.LoadOrCreate(directory));
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineAuthentication>();
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<Unanswered>();
        services.AddSingleton<ConversationStreams>();
        services.AddSingleton<ConversationResponses>();
        services.AddSingleton<DirectLineAdapter>();
        services.AddSingleton<BotTurns>();
        services.AddSingleton<DirectLineService>();
        services.AddSingleton<StreamSession>();
        services.AddHostedService<UnansweredActivities>();
        if (settings.State.IsPostgres)
        {
            services.AddHostedService(provider => new StreamRelay(
                (PostgresDatabase)provider.GetRequiredService<StateDatabase>(),
                provider.GetRequiredService<ConversationStreams>(),
                provider.GetRequiredService<ILogger<StreamRelay>>()));
        }

        return services.AddCors(cors => cors.AddPolicy(DirectLineEndpoints.CorsPolicy, policy => policy
            // Tokens travel in a header and say themselves which pages may use them; there are no cookies here.
            .AllowAnyOrigin()
            .WithMethods("GET", "POST", "OPTIONS")
            .WithHeaders("Authorization", "x-ms-bot-agent", "X-Requested-With", "Content-Type", "Accept")
            .SetPreflightMaxAge(TimeSpan.FromHours(PreflightHours))));
    }
}
