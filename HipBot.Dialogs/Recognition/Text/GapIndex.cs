namespace HipBot.Recognition;

/// <summary>Finds the words that a word may be a slip of, by the letters that they share once a few are left out.</summary>
/// <remarks>
/// Two words one slip apart share a form with at most one letter left out of each; long ones are left out two. Forms are held
/// as hashes, so that none is ever written out; two forms of one hash only cost a closer look.
/// </remarks>
internal sealed class GapIndex
{
    private readonly (ulong Form, string Word)[] _forms;

    /// <param name="words">The words to find.</param>
    /// <param name="twoFrom">The length, in letters, from which on two are left out.</param>
    public GapIndex(IEnumerable<string> words, int twoFrom)
    {
        TwoFrom = twoFrom;
        var forms = new List<(ulong Form, string Word)>();
        var scratch = new HashSet<ulong>();
        foreach (var word in words)
        {
            scratch.Clear();
            AddForms(word, scratch);
            forms.AddRange(scratch.Select(form => (form, word)));
        }

        forms.Sort(static (one, other) => one.Form.CompareTo(other.Form));
        _forms = [.. forms];
    }

    private int TwoFrom { get; }

    /// <summary>The words that share a form with a word, each once.</summary>
    public HashSet<string> Near(string word)
    {
        var forms = new HashSet<ulong>();
        AddForms(word, forms);
        var near = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            for (var i = FirstOf(form); i < _forms.Length && _forms[i].Form == form; i++)
            {
                near.Add(_forms[i].Word);
            }
        }

        return near;
    }

    private int FirstOf(ulong form)
    {
        var (low, high) = (0, _forms.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _forms[middle].Form < form ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void AddForms(string word, HashSet<ulong> forms)
    {
        forms.Add(Without(word, -1, -1));
        for (var one = 0; one < word.Length; one++)
        {
            forms.Add(Without(word, one, -1));
            for (var two = one + 1; word.Length >= TwoFrom && two < word.Length; two++)
            {
                forms.Add(Without(word, one, two));
            }
        }
    }

    // FNV-1a over the letters that are left.
    private static ulong Without(string word, int one, int two)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < word.Length; i++)
        {
            hash = i == one || i == two ? hash : (hash ^ word[i]) * 1099511628211UL;
        }

        return hash;
    }
}
