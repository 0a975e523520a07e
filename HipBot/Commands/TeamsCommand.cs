using System.CommandLine;
using HipBot.Teams;

namespace HipBot.Commands;

/// <summary><c>teams package</c> writes the app that Teams administrators upload.</summary>
internal static class TeamsCommand
{
    public static Command Create() => new("teams", "Looks after the Teams app.") { CreatePackage() };

    private static Command CreatePackage()
    {
        var appId = new Option<Guid>("--app-id") { Description = "The bot's app id (MicrosoftAppId).", Required = true };
        var domain = new Option<string>("--domain") { Description = "The host name under which HipBot is reached, such as hipbot.example.", Required = true };
        var file = new Option<FileInfo>("--out") { Description = "Where to write it.", DefaultValueFactory = _ => new FileInfo("hipbot-teams.zip") };
        domain.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && (Uri.CheckHostName(name) != UriHostNameType.Dns || !name.Contains('.', StringComparison.Ordinal)))
            {
                result.AddError($"--domain is '{name}'. Give a host name without https:// and path, such as hipbot.example.");
            }
        });

        var command = new Command("package", "Writes the app package: manifest, languages and icons in one zip.") { appId, domain, file };
        command.SetAction(parsed => Write(parsed.GetValue(file)!, parsed.GetValue(appId), parsed.GetValue(domain)!));
        return command;
    }

    private static int Write(FileInfo file, Guid appId, string domain)
    {
        try
        {
            using var stream = file.Create();
            AppPackage.Write(stream, appId, domain);
            Console.Out.WriteLine($"{file.FullName}: upload it in the Teams admin centre, or under Apps, Manage your apps.");
            return ExitCode.Well;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(reason.Message);
            return ExitCode.Failed;
        }
    }
}
