namespace HipBot.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Well = 0;

    /// <summary>It could not be done; why is on standard error.</summary>
    public const int Failed = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int WrongUsage = 2;
}
