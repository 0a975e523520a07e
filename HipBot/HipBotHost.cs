using HipBot.Bots;
using HipBot.Club;
using HipBot.DirectLine;
using HipBot.HandOff;
using HipBot.Http;
using HipBot.MyData;
using HipBot.Scheduling;
using HipBot.Settings;
using HipBot.State;
using HipBot.Telemetry;
using HipBot.Turns;
using HipBot.WebChat;

namespace HipBot;

/// <summary>The web host: what it is made of, and what it answers.</summary>
public static class HipBotHost
{
    /// <summary>Builds the host from its settings.</summary>
    /// <param name="args">Settings on the command line, such as <c>--urls http://127.0.0.1:5000</c>.</param>
    /// <param name="configure">Runs first, so that settings and services it adds win over the usual ones.</param>
    /// <exception cref="Exception">Settings are wrong; the message names each, and how to mend it.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // Settings are read once. A watch over the content root would wake at every write to the data beneath it.
        var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
        configure?.Invoke(builder);

        var settings = HipBotSettings.Read(builder.Configuration);
        builder.AddServer();
        builder.AddTelemetry();
        builder.AddState(settings);
        builder.Services.AddTurns();
        builder.Services.AddBotFramework(settings.Bot, settings.RateLimits);
        builder.Services.AddSingleton(settings.Web.Pictures);
        builder.Services.AddMyData(settings.AddressIn(builder.Configuration));
        builder.AddClubs(settings);
        builder.Services.AddHipBotDialogs(settings.Emergency.Region);
        builder.Services.AddDirectLine(settings, builder.Environment);
        builder.Services.AddProactive(settings.Bot);
        builder.Services.AddScheduling(settings.State, settings.DataDirectory(builder.Environment));
        builder.Services.AddRateLimits(settings.RateLimits);

        var app = builder.Build();
        if (!settings.State.IsMemory)
        {
            app.Services.ProtectState();
        }

        if (settings.Web.BehindProxy)
        {
            app.UseForwardedHeaders(ProxyHeaders.FromOneProxy);
        }

        app.UseMiddleware<ErrorResponses>();
        app.UseSecurityHeaders(isHttps: settings.Web.PublicUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase));
        app.UseWebSockets();
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();

        app.MapControllers();
        app.MapDirectLine();
        app.MapHealth();
        app.MapMetrics();
        app.MapPictures();
        app.MapHandOff();
        app.MapAbout();
        app.MapMyData();
        if (settings.WebChat.Enabled)
        {
            app.MapWebChat();
            app.MapClubs();
        }

        return app;
    }
}
