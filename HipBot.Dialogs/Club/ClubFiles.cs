using HipBot.Knowledge;

namespace HipBot.Club;

/// <summary>Reads and checks the club files, all of them before any fault is told.</summary>
public static class ClubFiles
{
    private const string Extension = ".json";
    private const int ShortestSecret = 16;

    /// <summary>The clubs of a folder of files.</summary>
    /// <param name="files">The files; only those that end in <c>.json</c> are clubs.</param>
    /// <param name="folder">Their folder, as faults name it.</param>
    /// <param name="knowledge">The emergency numbers that the bot tells, and what each channel can do.</param>
    /// <param name="secrets">Gives the secret behind the name of a setting; null or empty where there is none.</param>
    /// <exception cref="KnowledgeException">At least one fault; the exception lists them all.</exception>
    public static ClubList Read(IKnowledgeFiles files, string folder, KnowledgeBase knowledge, Func<string, string?> secrets)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(secrets);
        var reader = new KnowledgeReader(files);
        var clubs = new List<RunningClub>();
        foreach (var (name, content) in reader.ReadAll<RunningClub?>(folder, null))
        {
            if (content is not null)
            {
                var club = content with { Id = Path.GetFileName(name)[..^Extension.Length] };
                ClubChecks.Check(reader, name, club, knowledge);
                CheckSecret(reader, name, club, secrets);
                clubs.Add(club);
            }
        }

        foreach (var shared in clubs.GroupBy(club => club.Channel).Where(group => group.Count() > 1))
        {
            reader.Fault(folder, "$.channel", $"The clubs {string.Join(" and ", shared.Select(club => club.Id))} name the same channel.", "Give each a channel of its own.");
        }

        reader.ThrowOnFaults();
        return new(clubs);
    }

    private static void CheckSecret(KnowledgeReader reader, string file, RunningClub club, Func<string, string?> secrets)
    {
        if (club.SecretFrom is { Length: > 0 } setting && (secrets(setting)?.Length ?? 0) < ShortestSecret)
        {
            reader.Fault(
                file,
                "$.secretFrom",
                $"The setting '{setting}' is empty, or shorter than {ShortestSecret} characters.",
                $"Set it to a long random text; in the environment it is called {setting.Replace(":", "__", StringComparison.Ordinal)}.");
        }
    }
}
