using System.Collections.Concurrent;
using HipBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>A channel of the Bot Connector service on this machine: takes what the bot sends, changes and deletes, tells members, and can refuse.</summary>
public sealed class ConnectorChannel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _activities;

    public ConnectorChannel()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Use(RecordAsync);
        _app.MapPost("/v3/conversations", () => Results.Json(new { id = $"a:created-{++_activities}", activityId = $"{_activities}", serviceUrl = Address }, statusCode: 201));
        _app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", Take);
        _app.MapPut("/v3/conversations/{conversation}/activities/{activity}", (string activity) => Results.Json(new { id = activity }));
        _app.MapDelete("/v3/conversations/{conversation}/activities/{activity}", () => Results.Ok());
        _app.MapGet("/v3/conversations/{conversation}/members", () => Results.Json(Members));
        _app.MapGet("/v3/conversations/{conversation}/members/{member}", (string member) => Results.Json(Members.First(one => (string?)one["id"] == member)));
        _app.MapGet("/v3/conversations/{conversation}/pagedmembers", Page);
    }

    public Uri Address => new(_app.Urls.Single() + "/");

    public List<Dictionary<string, string>> Members { get; } = [new() { ["id"] = "29:ann", ["name"] = "Ann" }, new() { ["id"] = "29:ben", ["name"] = "Ben" }, new() { ["id"] = "29:cleo", ["name"] = "Cleo" }];

    /// <summary>Every call, in order.</summary>
    public ConcurrentQueue<ChannelCall> Calls { get; } = new();

    /// <summary>What the channel says instead of doing what it is asked; null to do it.</summary>
    public Func<HttpContext, int?> Refuse { get; set; } = _ => null;

    /// <summary>What was sent as a new activity.</summary>
    public IEnumerable<JObject> Sent => Calls.Where(call => call is { Method: "POST", Status: 201 }).Select(call => call.Body!);

    public Task StartAsync() => _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync();
        if (Refuse(context) is { } status)
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "Refused", message = "As told." } });
        }
        else
        {
            await next(context);
        }

        Calls.Enqueue(new(context.Request.Method, Uri.UnescapeDataString(context.Request.Path + context.Request.QueryString), text.Length > 0 ? WireJson.Parse(text) : null, context.Response.StatusCode, context.Request.Headers.Authorization.ToString(), context.Items[nameof(Take)] as string));
    }

    private IResult Take(HttpContext context)
    {
        var id = $"sent-{Interlocked.Increment(ref _activities)}";
        context.Items[nameof(Take)] = id;
        return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }

    private IResult Page(HttpRequest request)
    {
        var from = int.Parse("0" + request.Query["continuationToken"], System.Globalization.CultureInfo.InvariantCulture);
        var size = int.Parse(request.Query["pageSize"]!, System.Globalization.CultureInfo.InvariantCulture);
        var next = from + size < Members.Count ? $"{from + size}" : null;
        return Results.Json(new { members = Members.Skip(from).Take(size), continuationToken = next });
    }
}
