using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What the bot says and knows for running clubs: <c>Knowledge/club.json</c>.</summary>
public sealed class ClubKnowledge
{
    private readonly IReadOnlyList<(ClubChange Change, Rule When)> _changes;
    private readonly PhraseTable<ClubCommand> _commands;
    private readonly ClubFile _file;
    private readonly SlotVocabulary _slots;

    internal ClubKnowledge(ClubFile file, PhraseTable<ClubCommand> commands, IReadOnlyList<(ClubChange Change, Rule When)> changes, SlotVocabulary slots)
    {
        _file = file;
        _commands = commands;
        _changes = changes;
        _slots = slots;
    }

    /// <summary>What is said.</summary>
    public ClubTexts Texts => _file.Texts;

    /// <summary>Stretches that suit nearly everybody, one a day; ids of exercises.</summary>
    public IReadOnlyList<string> Stretches => _file.Stretches;

    /// <summary>Warm-ups, one for each kind of session.</summary>
    public IReadOnlyList<ClubWarmUp> WarmUps => _file.WarmUps;

    /// <summary>About shoes.</summary>
    public IReadOnlyList<Statement> Shoes => _file.Shoes;

    /// <summary>The regions of the digest, in the order in which it tells them.</summary>
    public IReadOnlyList<ClubRegion> Regions => _file.Regions;

    /// <summary>What a club can change, the weightiest first.</summary>
    public IReadOnlyList<ClubChange> Changes => _file.Changes;

    /// <summary>A kind of session in a word.</summary>
    public string NameOf(SessionKind kind) => WarmUps.Single(row => row.Kind == kind).Name;

    /// <summary>The command that an utterance is, courtesies apart; null where it says anything more, since more may be a danger sign.</summary>
    public ClubCommand? CommandIn(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return _commands.Find(utterance);
    }

    /// <summary>The region of somebody's first place of pain; empty where no place is known.</summary>
    public string RegionOf(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding is { Slot: SlotIds.Location, State: FindingState.Present })
            .Select(finding => Regions.FirstOrDefault(region => region.Locations.Contains(finding.Value))?.Id)
            .FirstOrDefault(id => id is not null) ?? string.Empty;

    /// <summary>The weightiest of what the club could change for somebody; empty for nothing.</summary>
    public string ChangeOf(IEnumerable<Finding> findings)
    {
        var facts = new Facts(FindingSet.From(findings, _slots), [], _slots);
        return _changes.FirstOrDefault(row => row.When.Holds(facts)).Change?.Id ?? string.Empty;
    }
}
