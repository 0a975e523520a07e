using System.Globalization;
using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>Findings drawn from the whole vocabulary, the same ones for the same seed.</summary>
internal sealed class RandomFindings(int seed)
{
    private readonly Random _random = new(seed);

    public static IEnumerable<object[]> Seeds(int count) => Enumerable.Range(1, count).Select(seed => new object[] { seed });

    /// <summary>Up to so many findings, in every state.</summary>
    public IReadOnlyList<Finding> Draw(int most) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Draw())];

    /// <summary>The same findings in another order.</summary>
    public IReadOnlyList<Finding> Shuffle(IReadOnlyList<Finding> findings)
    {
        var shuffled = findings.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    public Finding Draw()
    {
        var slots = Shipped.Knowledge.Slots.All;
        return Draw(slots[_random.Next(slots.Count)].Id);
    }

    /// <summary>A finding of one slot.</summary>
    public Finding Draw(string slot) => new(slot, Value(Shipped.Knowledge.Slots.Find(slot)!), (FindingState)_random.Next(3));

    private string Value(Slot slot) => slot.Kind switch
    {
        SlotKind.Choice => slot.Values[_random.Next(slot.Values.Count)],
        SlotKind.Number => _random.Next(slot.Id == "age" ? 100 : 11).ToString(CultureInfo.InvariantCulture),
        SlotKind.Ago => $"P{_random.Next(60)}{"DWM"[_random.Next(3)]} ago",
        _ => "parkrun",
    };
}
