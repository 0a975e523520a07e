using HipBot;
using HipBot.Bots;
using HipBot.SixSteps;
using Microsoft.Bot.Builder;

// HipBot's host, with its durable state, around a plain waterfall: what the host costs without HipBot's conversation.
await HipBotHost.Build(args, builder =>
{
    builder.Services.AddSingleton(new SixStepDialog(builder.Configuration["Prompts"] == "text"));
    builder.Services.AddSingleton<IBot, DialogBot<SixStepDialog>>();
}).RunAsync();
