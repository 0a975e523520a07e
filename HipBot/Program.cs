using HipBot.Commands;

return await CommandLine.Create().Parse(args).InvokeAsync();
