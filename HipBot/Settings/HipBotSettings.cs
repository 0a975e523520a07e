namespace HipBot.Settings;

/// <summary>All settings of the host, read and checked together before anything starts.</summary>
internal sealed record HipBotSettings(
    BotSettings Bot,
    WebSettings Web,
    DataSettings Data,
    StateSettings State,
    DirectLineSettings DirectLine,
    WebChatSettings WebChat,
    RateLimitSettings RateLimits,
    EmergencySettings Emergency,
    ClubSettings Clubs)
{
    /// <exception cref="SettingsException">Some are wrong; it names all of them.</exception>
    public static HipBotSettings Read(IConfiguration configuration)
    {
        var faults = new List<string>();
        var settings = new HipBotSettings(
            Bind<BotSettings>(configuration, faults),
            Bind<WebSettings>(configuration, faults),
            Bind<DataSettings>(configuration.GetSection("Data"), faults),
            Bind<StateSettings>(configuration.GetSection("State"), faults),
            Bind<DirectLineSettings>(configuration.GetSection("DirectLine"), faults),
            Bind<WebChatSettings>(configuration.GetSection("WebChat"), faults),
            Bind<RateLimitSettings>(configuration.GetSection("RateLimits"), faults),
            Bind<EmergencySettings>(configuration.GetSection("Emergency"), faults),
            Bind<ClubSettings>(configuration.GetSection("Clubs"), faults));

        faults.AddRange(settings.Bot.Faults(UrlsOf(configuration)));
        faults.AddRange(settings.Web.Faults());
        faults.AddRange(settings.Data.Faults());
        faults.AddRange(settings.State.Faults());
        faults.AddRange(settings.DirectLine.Faults());
        faults.AddRange(settings.RateLimits.Faults());
        return faults.Count == 0 ? settings : throw new SettingsException(faults);
    }

    public string DataDirectory(IHostEnvironment environment) => Path.Combine(environment.ContentRootPath, Data.Directory);

    /// <summary>The address of this host, as a link names it: the public one, or else the first one it listens on.</summary>
    public Uri AddressIn(IConfiguration configuration) => new(Web.PublicUrl.Length > 0 ? Web.PublicUrl : UrlsOf(configuration)[0].Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal));

    private static string[] UrlsOf(IConfiguration configuration) =>
        (configuration[WebHostDefaults.ServerUrlsKey] ?? Addresses.Default)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static T Bind<T>(IConfiguration section, List<string> faults)
        where T : new()
    {
        try
        {
            return section.Get<T>() ?? new T();
        }
        catch (InvalidOperationException reason)
        {
            faults.Add($"{reason.Message} {reason.InnerException?.Message}".Trim());
            return new T();
        }
    }
}
