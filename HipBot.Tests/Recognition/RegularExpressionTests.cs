using System.Text.RegularExpressions;
using HipBot.Tests.Support;

namespace HipBot.Tests.Recognition;

/// <summary>No message makes a regular expression take long: none that reads one goes back over what it has read.</summary>
public sealed class RegularExpressionTests
{
    private static readonly string[] Projects = ["HipBot", "HipBot.Dialogs", "BotFramework"];

    // Paths and patterns of card templates are the product's own; those that a template makes have a time limit.
    private static readonly string Templating = Path.Combine("Cards", "Templating");

    [Fact]
    public void RegularExpressions_DoNotBacktrack()
    {
        var files = Projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains(Templating, StringComparison.Ordinal) && !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .ToList();
        var uses = files.SelectMany(file => Uses(File.ReadAllText(file)).Select(use => (File: Path.GetRelativePath(Repository.Root, file), Use: use))).ToList();

        Assert.True(uses.Count > 0);
        Assert.All(uses, use => Assert.Contains("NonBacktracking", use.Use, StringComparison.Ordinal));
    }

    // Each place where one is made, or where a static method runs one, up to the next empty line.
    private static IEnumerable<string> Uses(string source) =>
        Regex.Matches(source, @"new Regex\(|Regex \w+ = new\(|GeneratedRegex\(|Regex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(", RegexOptions.NonBacktracking)
            .Select(match => source[match.Index..].ReplaceLineEndings("\n").Split("\n\n")[0]);
}
