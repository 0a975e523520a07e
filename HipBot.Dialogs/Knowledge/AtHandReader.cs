using System.Globalization;

namespace HipBot.Knowledge;

/// <summary>Reads what an utterance says of equipment and time, clause by clause; each clause must be that and nothing else.</summary>
internal sealed class AtHandReader(AtHandFile file)
{
    private const int FewestMinutes = 3;

    private static readonly string[] Joints = [",", ";", ".", "!", " and ", " but ", " or ", " nor ", " so ", " & ", " + "];

    private readonly Dictionary<string, string> _ids = file.Equipment.SelectMany(item => item.Words, (item, word) => (Word: BareWords.Of(word), item.Id)).DistinctBy(row => row.Word).ToDictionary(row => row.Word, row => row.Id, StringComparer.Ordinal);

    public AtHandChange? Read(string utterance, bool isAsked, bool isAboutExercises)
    {
        var change = new AtHandChange([], [], null);
        var rest = new List<string>();
        bool? isThere = isAsked ? true : null;
        foreach (var clause in utterance.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Without(file.Fillers, BareWords.Of(clause));
            if (MinutesIn(words, isAboutExercises) is { } minutes)
            {
                change = change with { Minutes = minutes };
            }
            else if (file.Nothing.Contains(words) || (isAsked && file.NothingAsked.Contains(words)))
            {
                change = change with { Lacks = [.. change.Lacks.Union(file.Equipment.Where(item => item.Asked).Select(item => item.Id))] };
            }
            else if (ItemIn(words, ref isThere) is { } id)
            {
                change = isThere == true ? change with { Has = [.. change.Has.Append(id)] } : change with { Lacks = [.. change.Lacks.Append(id)] };
            }
            else
            {
                rest.Add(clause);
            }
        }

        var says = change.Has.Count > 0 || change.Lacks.Count > 0 || change.Minutes is not null;
        return says && rest.Count <= 1 ? change with { Lacks = [.. change.Lacks.Except(change.Has)], Rest = string.Concat(rest) } : null;
    }

    // "I have no band", "a step" after it: what comes without a verb goes with what stood before.
    private string? ItemIn(string words, ref bool? isThere)
    {
        if (Cut(file.Lack, words) is { } lacked && _ids.TryGetValue(Without(file.Articles, lacked), out var missing))
        {
            isThere = false;
            return missing;
        }

        if (Cut(file.Have, words) is { } had && _ids.TryGetValue(Without(file.Articles, had), out var owned))
        {
            isThere = true;
            return owned;
        }

        return isThere is not null ? _ids.GetValueOrDefault(Without(file.Articles, words)) : null;
    }

    private int? MinutesIn(string words, bool isAboutExercises)
    {
        if (isAboutExercises && file.NoLimit.Contains(words))
        {
            return 0;
        }

        var core = Without(file.BeforeTime, words);
        var isForExercises = isAboutExercises || file.ForExercises.Any(tail => $"{core} ".Contains($" {tail} ", StringComparison.Ordinal));
        core = Before([.. file.ForExercises, .. file.AfterTime], core);
        return isForExercises && NumberOf(core) is { } minutes and >= FewestMinutes and <= AtHandWords.MostMinutes ? minutes : null;
    }

    private int? NumberOf(string words)
    {
        if (file.Numbers.TryGetValue(words, out var whole))
        {
            return whole;
        }

        // Of the units that fit, the longest, so that "mins" is not "min" with an s before it.
        var unit = file.Units.Where(unit => words.EndsWith(unit, StringComparison.Ordinal)).MaxBy(unit => unit.Length);
        var number = unit is null ? null : words[..^unit.Length].Trim();
        return number is null ? null
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : file.Numbers.TryGetValue(number, out var named) && named < 60 ? named
            : null;
    }

    private static string? Cut(IReadOnlyList<string> leads, string words) =>
        leads.Where(lead => words.StartsWith(lead + " ", StringComparison.Ordinal)).MaxBy(lead => lead.Length) is { } lead ? words[(lead.Length + 1)..] : null;

    private static string Without(IReadOnlyList<string> leads, string words)
    {
        while (Cut(leads, words) is { } rest)
        {
            words = rest;
        }

        return words;
    }

    private static string Before(IReadOnlyList<string> tails, string words)
    {
        while (tails.Where(tail => words.EndsWith(" " + tail, StringComparison.Ordinal)).MaxBy(tail => tail.Length) is { } tail)
        {
            words = words[..^(tail.Length + 1)];
        }

        return words;
    }
}
