using System.CommandLine;

namespace HipBot.Load.Commands;

/// <summary>Leaves out what is not to be measured this time.</summary>
internal static class Only
{
    public static Option<string[]> Option { get; } = new("--only")
    {
        AllowMultipleArgumentsPerToken = true,
        Description = "Names of the rows to measure; all without it.",
    };

    public static IReadOnlyList<Side> Of(ParseResult parsed, IReadOnlyList<Side> sides) =>
        parsed.GetValue(Option) is { Length: > 0 } names ? [.. sides.Where(side => names.Contains(side.Name))] : sides;
}
