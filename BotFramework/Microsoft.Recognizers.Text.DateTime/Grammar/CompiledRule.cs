using System.Collections;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A rule ready to run.</summary>
/// <param name="Start">Its pattern.</param>
/// <param name="Build">Its meaning.</param>
/// <param name="FirstWords">The words, by number, that it can begin with.</param>
/// <param name="FirstReaders">The bits of the categories read by code that it can begin with.</param>
internal sealed record CompiledRule(Step Start, Func<Match, object> Build, BitArray FirstWords, ulong FirstReaders)
{
    public bool CanBegin(Chart chart, int at) =>
        (chart.ReadersAt(at) & FirstReaders) != 0 || (chart.FirstWordAt(at) is >= 0 and var word && FirstWords[word]);
}
