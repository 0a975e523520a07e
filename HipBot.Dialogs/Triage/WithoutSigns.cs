using System.Numerics;

namespace HipBot.Triage;

/// <summary>How likely the causes are as if some signs had not been mentioned.</summary>
/// <remarks>
/// Evidence is laid out by which of the signs it looks at. Most of it looks at none, the rest at one or two: so it is weighed for a
/// few sets of signs, however many sets are asked about. A set of signs is told by a bit for each, in their order.
/// </remarks>
internal sealed class WithoutSigns
{
    /// <summary>So many signs have a bit of their own; more are not left out.</summary>
    public const int Most = 64;

    private readonly double[] _asKnown;
    private readonly Differential _differential;
    private readonly Dictionary<ulong, Facts> _facts;
    private readonly Dictionary<ulong, List<WeighedPart>> _parts = [];
    private readonly Dictionary<(ulong Looked, ulong Left), double[]> _changes = [];
    private readonly IReadOnlyList<Finding> _signs;

    /// <summary>Lays out what rests on some signs.</summary>
    /// <param name="differential">Weighs the causes.</param>
    /// <param name="facts">What is known, the signs among it.</param>
    /// <param name="probabilities">Those of the causes, as <see cref="Differential.Probabilities"/> gives them.</param>
    /// <param name="signs">The signs that may be left out, at most <see cref="Most"/>.</param>
    public WithoutSigns(Differential differential, Facts facts, double[] probabilities, IReadOnlyList<Finding> signs)
    {
        _differential = differential;
        _signs = signs;
        _facts = new() { [0] = facts };
        _asKnown = Array.ConvertAll(probabilities, Math.Log);
        var looked = Looked();
        for (var i = 0; i < looked.Length; i++)
        {
            if (looked[i] != 0)
            {
                var part = differential.Parts[i];
                (_parts.TryGetValue(looked[i], out var alike) ? alike : _parts[looked[i]] = []).Add(new(part, part.Weigh(facts)));
            }
        }
    }

    /// <summary>The signs of a kind, as a set.</summary>
    public ulong SetOf(Func<Finding, bool> kind)
    {
        var set = 0UL;
        for (var i = 0; i < _signs.Count; i++)
        {
            set |= kind(_signs[i]) ? 1UL << i : 0;
        }

        return set;
    }

    /// <summary>Every set of one sign or more, up to so many.</summary>
    public IEnumerable<ulong> Sets(int most) => Sets(0, 0, most);

    /// <summary>The probability of each cause, 0 to 1, without a set of signs.</summary>
    public double[] Probabilities(ulong left)
    {
        var logs = (double[])_asKnown.Clone();
        foreach (var looked in _parts.Keys)
        {
            if ((looked & left) is not 0 and var those)
            {
                var changes = Changes(looked, those);
                for (var i = 0; i < logs.Length; i++)
                {
                    logs[i] += changes[i];
                }
            }
        }

        return Differential.Normalise(logs);
    }

    /// <summary>The facts without a set of signs.</summary>
    public Facts Facts(ulong left)
    {
        if (!_facts.TryGetValue(left, out var facts))
        {
            var last = BitOperations.TrailingZeroCount(left);
            _facts[left] = facts = Facts(left & (left - 1)).Without(_signs[last]);
        }

        return facts;
    }

    // How much likelier each cause is by the evidence that looks at the same signs, as a natural logarithm.
    private double[] Changes(ulong looked, ulong left)
    {
        if (!_changes.TryGetValue((looked, left), out var changes))
        {
            _changes[(looked, left)] = changes = new double[_asKnown.Length];
            var facts = Facts(left);
            foreach (var (part, before) in _parts[looked])
            {
                changes[part.Place] += part.Weigh(facts) - before;
            }
        }

        return changes;
    }

    private IEnumerable<ulong> Sets(ulong left, int next, int most)
    {
        for (var i = next; i < _signs.Count && most > 0; i++)
        {
            var more = left | (1UL << i);
            yield return more;
            foreach (var further in Sets(more, i + 1, most - 1))
            {
                yield return further;
            }
        }
    }

    // For each part of the evidence, the signs that it looks at.
    private ulong[] Looked()
    {
        var looked = new ulong[_differential.Parts.Length];
        for (var i = 0; i < _signs.Count; i++)
        {
            foreach (var part in _differential.PartsAbout(_signs[i].Slot))
            {
                looked[part] |= 1UL << i;
            }
        }

        return looked;
    }

    private readonly record struct WeighedPart(EvidencePart Part, double Before);
}
