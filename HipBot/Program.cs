using HipBot.Commands;

return await CommandLine.RunAsync(args);
