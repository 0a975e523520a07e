using System.Globalization;
using static HipBot.Knowledge.Wording;

namespace HipBot.Knowledge;

/// <summary>Equipment and time for the exercises, and how people speak of them: <c>Knowledge/at-hand.json</c>.</summary>
public sealed class AtHandWords
{
    /// <summary>The value of the choice that none of the equipment asked after is there.</summary>
    public const string None = "none";

    /// <summary>The longest session that is taken.</summary>
    internal const int MostMinutes = 120;

    private const string Name = "Knowledge/at-hand.json";

    private readonly AtHandFile _file;
    private readonly AtHandReader _reader;

    private AtHandWords(AtHandFile file) => (_file, _reader) = (file, new(file));

    /// <summary>What is said.</summary>
    public AtHandTexts Texts => _file.Texts;

    /// <summary>Everything that exercises are done with.</summary>
    public IReadOnlyList<Equipment> Equipment => _file.Equipment;

    /// <summary>The lengths of a session that are offered, in minutes.</summary>
    public IReadOnlyList<int> Minutes => _file.Minutes;

    /// <summary>What is known, each fact in a few words.</summary>
    public IEnumerable<string> FactsOf(IEnumerable<string> has, IEnumerable<string> lacks, int? minutes) =>
        has.Select(id => Fill(Texts.Have, NameOf(id)))
            .Concat(lacks.Select(id => Fill(Texts.Lack, NameOf(id))))
            .Concat(minutes switch { null => [], 0 => [Texts.TimeOpen], var number => [Fill(Texts.Time, number)] });

    /// <summary>Things in a sentence: "a, b and c".</summary>
    public string Listed(IEnumerable<string> items) => items.ToList() switch
    {
        [.. var first, var last] when first.Count > 0 => string.Join(", ", first) + Texts.And + last,
        var few => string.Concat(few),
    };

    /// <summary>What an utterance says of equipment and time; null where it says nothing of them, or anything else besides except one more clause.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="isAsked">Whether that was just asked, so that "a band" and "nothing" say it.</param>
    /// <param name="isAboutExercises">Whether the talk is of exercises, so that "only ten minutes" is about them.</param>
    public AtHandChange? Read(string utterance, bool isAsked, bool isAboutExercises)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return _reader.Read(utterance, isAsked, isAboutExercises);
    }

    /// <summary>What was entered on a card; null where nothing was.</summary>
    /// <param name="equipment">Ids of equipment with commas between them, or <see cref="None"/>; null where nothing was picked.</param>
    /// <param name="minutes">The length of a session in minutes, 0 for no limit; null where nothing was picked.</param>
    public AtHandChange? Picked(string? equipment, string? minutes)
    {
        var picked = equipment?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var asked = _file.Equipment.Where(item => item.Asked).Select(item => item.Id).ToList();
        var has = asked.Intersect(picked).ToList();
        int? limit = int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= MostMinutes ? number : null;
        var answers = has.Count > 0 || picked.Contains(None);
        return answers || limit is not null ? new(has, answers ? [.. asked.Except(has)] : [], limit) : null;
    }

    private string NameOf(string id) => _file.Equipment.First(item => item.Id == id).Name;

    internal static AtHandWords? Read(KnowledgeReader reader, ExerciseLibrary exercises)
    {
        var file = reader.Read<AtHandFile?>(Name, null);
        if (file is null)
        {
            return null;
        }

        foreach (var unknown in exercises.All.SelectMany(exercise => exercise.Equipment).Distinct().Where(id => file.Equipment.All(item => item.Id != id)))
        {
            reader.Fault(Name, "$.equipment", $"The equipment '{unknown}' has no words.", "Add it, or mend its name in Knowledge/exercises.json.");
        }

        foreach (var twice in file.Equipment.SelectMany(item => item.Words).GroupBy(word => word).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.equipment", $"The words '{twice.Key}' stand {twice.Count()} times.", "Keep them at one piece of equipment.");
        }

        foreach (var length in file.Minutes.Where(length => length is < 1 or > MostMinutes))
        {
            reader.Fault(Name, "$.minutes", $"{length} minutes are no session.", $"Give 1 to {MostMinutes}.");
        }

        return new(file);
    }
}
