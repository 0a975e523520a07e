using System.Collections;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A rule ready to run.</summary>
/// <param name="Start">Its pattern.</param>
/// <param name="Build">Its meaning.</param>
/// <param name="FirstWords">The words, by number, that it can begin with.</param>
/// <param name="FirstReaders">The categories read by code that it can begin with.</param>
internal sealed record CompiledRule(Step Start, Func<Match, object> Build, BitArray FirstWords, IReadOnlyList<Category> FirstReaders)
{
    public bool CanBegin(Chart chart, int at)
    {
        if (chart.FirstWordAt(at) is >= 0 and var word && FirstWords[word])
        {
            return true;
        }

        for (var i = 0; i < FirstReaders.Count && chart.IsOpener(at); i++)
        {
            if (chart.Read(FirstReaders[i], at).Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
