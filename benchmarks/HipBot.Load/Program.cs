using System.CommandLine;
using HipBot.Load.Commands;

var root = new RootCommand("Drives bots over HTTP, as channels do, and tells how fast they are. Each command builds what it drives.");
root.Add(CompareCommand.Create());
root.Add(StartCommand.Create());
root.Add(MemoryCommand.Create());
root.Add(HistoryCommand.Create());
return await root.Parse(args).InvokeAsync();
