using System.Runtime.CompilerServices;
using System.Text.Json;
using HipBot.Knowledge;
using HipBot.Tests.Triage;

namespace HipBot.Tests.Knowledge;

/// <summary>Every fact of the texts that HipBot grew from is in the knowledge, or is left out for a reason that is told.</summary>
public sealed class SeedFactsTests
{
    private static readonly KnowledgeBase Knowledge = Shipped.Knowledge;

    private static readonly HashSet<string> Known =
    [
        .. Knowledge.Conditions.All.Select(condition => condition.Id),
        .. Knowledge.RedFlags.All.Select(flag => flag.Id),
        .. Knowledge.Factors.All.Select(factor => factor.Id),
        .. Knowledge.Exercises.All.Select(exercise => exercise.Id),
    ];

    public static IEnumerable<object[]> Facts => Read().Select(fact => new object[] { fact.Key, fact.Value });

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_is_used_or_left_out_for_a_reason(string id, string[] usedAs)
    {
        if (usedAs.Length == 0)
        {
            Assert.Contains(Knowledge.Omissions, omission => omission.Id == id);
        }

        Assert.All(usedAs, used => Assert.Contains(used, Known));
    }

    [Fact]
    public void Nothing_is_left_out_that_no_text_names() => Assert.All(Knowledge.Omissions, omission => Assert.Empty(Read()[omission.Id]));

    private static Dictionary<string, string[]> Read() => JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Beside("seed-facts.json")))!;

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
