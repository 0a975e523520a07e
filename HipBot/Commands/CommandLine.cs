using System.CommandLine;

namespace HipBot.Commands;

/// <summary>What HipBot can be told to do; without a command it serves.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        var root = new RootCommand("HipBot: asks about hip pain in runners and suggests what to do.");
        ServeCommand.AddTo(root);
        return root;
    }
}
