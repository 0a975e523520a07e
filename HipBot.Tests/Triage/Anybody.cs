using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HipBot.Triage;
using Microsoft.FSharp.Core;

namespace HipBot.Tests.Triage;

/// <summary>Somebody with any findings at all, of the whole vocabulary and in every state.</summary>
/// <param name="Findings">What was said, in order: none to a dozen findings.</param>
/// <param name="Further">What could be said besides, one finding for every slot.</param>
internal sealed record Anybody(IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Further)
{
    private const string Cases = "HIPBOT_PROPERTY_CASES";
    private const int MostFindings = 12;
    private const ulong Seed = 2026;
    private const ulong Gamma = 9973;

    private static readonly Arbitrary<Anybody> All = Arb.From(
        from count in Gen.Choose(0, MostFindings)
        from findings in Gen.Elements<Slot>(Shipped.Knowledge.Slots.All).SelectMany(Of).ListOf(count)
        from further in Gen.CollectToList(Shipped.Knowledge.Slots.All, Of)
        select new Anybody([.. findings], [.. further]),
        Smaller);

    /// <summary>Holds a property against so many people, the same in every run; one who breaks it is told with as few findings as do.</summary>
    /// <param name="property">Throws where it does not hold.</param>
    /// <param name="people">How many; the environment variable HIPBOT_PROPERTY_CASES asks for another number.</param>
    public static void Satisfies(Action<Anybody> property, int people = 250)
    {
        var asked = Environment.GetEnvironmentVariable(Cases);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(asked is null ? people : int.Parse(asked, CultureInfo.InvariantCulture))
            .WithReplay(FSharpOption<Replay>.Some(new(new(Seed, Gamma), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(All, property));
    }

    /// <summary>What could be said of a slot.</summary>
    public Finding Of(string slot) => Further.First(finding => finding.Slot == slot);

    /// <inheritdoc />
    public override string ToString() => string.Join(", ", Findings.Select(finding =>
        $"{finding.State switch { FindingState.Absent => "not ", FindingState.Unsure => "unsure ", _ => "" }}{finding.Slot}={finding.Value}"));

    // Each finding left out in turn.
    private static IEnumerable<Anybody> Smaller(Anybody one) =>
        one.Findings.Select((_, left) => one with { Findings = [.. one.Findings.Where((_, place) => place != left)] });

    private static Gen<Finding> Of(Slot slot) =>
        from value in ValueOf(slot)
        from state in Gen.Elements(FindingState.Present, FindingState.Absent, FindingState.Unsure)
        select new Finding(slot.Id, value, state);

    private static Gen<string> ValueOf(Slot slot) => slot.Kind switch
    {
        SlotKind.Choice => Gen.Elements<string>(slot.Values),
        SlotKind.Number => Gen.Choose(0, slot.Id == SlotIds.Age ? 99 : 10).Select(number => number.ToString(CultureInfo.InvariantCulture)),
        SlotKind.Ago => from count in Gen.Choose(0, 59) from unit in Gen.Elements('D', 'W', 'M') select $"P{count}{unit} ago",
        _ => Gen.Constant("parkrun"),
    };
}
