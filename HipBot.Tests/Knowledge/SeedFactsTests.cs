using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using HipBot.Knowledge;
using HipBot.Tests.Triage;
using HipBot.Triage;

namespace HipBot.Tests.Knowledge;

/// <summary>Every fact of the texts that HipBot grew from is in the knowledge, or is left out for a reason that is told.</summary>
public sealed class SeedFactsTests
{
    private static readonly KnowledgeBase Knowledge = Shipped.Knowledge;

    private const string Never = "never: ";

    /// <summary>By id, all that the knowledge says under it.</summary>
    private static readonly ILookup<string, string> Texts =
        Knowledge.Conditions.All.SelectMany(condition => condition.Statements.Select(statement => (condition.Id, statement.Text)))
            .Concat(Knowledge.RedFlags.All.SelectMany(flag => new[] { flag.Name, flag.Ask, flag.Say, flag.Why }.Select(text => (flag.Id, text))))
            .Concat(Knowledge.Factors.All.SelectMany(factor => new[] { factor.Name, factor.Say.Text, factor.Advice.Text }.Select(text => (factor.Id, text))))
            .Concat(Knowledge.Exercises.All.SelectMany(exercise => exercise.Steps.Concat([exercise.Name, exercise.Purpose, exercise.SetUp, exercise.Stop, exercise.Easier, exercise.Harder]).Select(text => (exercise.Id, text))))
            .Concat(Knowledge.Cautions.All.Select(caution => (caution.Id, caution.Text)))
            .Concat(Knowledge.Questions.All.SelectMany(question => new[] { question.Text, question.Rephrased }.Select(text => (question.Slot, text))))
            .Concat(Knowledge.Levels.All.Select(level => (level.Id.ToId(), level.Text)))
            .Concat(Knowledge.Levels.Rules.Select(rule => (rule.Id, rule.Text)))
            .Concat(Knowledge.Programmes.All.SelectMany(programme => programme.Advice.Select(advice => (programme.Condition, advice.Text))))
            .ToLookup(row => row.Item1, row => row.Item2, StringComparer.Ordinal);

    public static IEnumerable<object[]> Facts => Read().Select(fact => new object[] { fact.Key, fact.Value });

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_is_used_or_left_out_for_a_reason(string id, string[] usedAs)
    {
        if (usedAs.Length == 0)
        {
            Assert.Contains(Knowledge.Omissions, omission => omission.Id == id);
        }

        Assert.All(usedAs, CheckUse);
    }

    [Fact]
    public void Nothing_is_left_out_that_no_text_names() => Assert.All(Knowledge.Omissions, omission => Assert.Empty(Read()[omission.Id]));

    // "never: PATTERN" is said nowhere; "ID" is there; "ID: WORDS" says so.
    private static void CheckUse(string used)
    {
        if (used.StartsWith(Never, StringComparison.Ordinal))
        {
            Assert.DoesNotContain(Texts.SelectMany(texts => texts), text => Regex.IsMatch(text, used[Never.Length..], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
            return;
        }

        var (id, words) = used.Split(": ", 2) is [var before, var after] ? (before, after) : (used, string.Empty);
        Assert.True(Texts[id].Any(text => text.Contains(words, StringComparison.OrdinalIgnoreCase)), $"'{id}' does not say '{words}'.");
    }

    private static Dictionary<string, string[]> Read() => JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Beside("seed-facts.json")))!;

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
