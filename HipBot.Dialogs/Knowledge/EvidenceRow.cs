using System.Text.Json;

namespace HipBot.Knowledge;

/// <summary>What one sign says about a condition, as the data file states it.</summary>
/// <param name="Group">Rows of one group tell the same thing twice and count once each way.</param>
/// <param name="When">The sign: a rule as in terms.json.</param>
/// <param name="Present">Grade when it is there, -4 to 4 (see <see cref="Triage.Strength"/>).</param>
/// <param name="Source">Ids of sources.json.</param>
/// <param name="Standing">How well the grade is backed.</param>
/// <param name="Absent">Grade when it is denied; 0 says nothing.</param>
/// <param name="Unmentioned">Grade when the slot was asked and other values were named; 0 says nothing.</param>
public sealed record EvidenceRow(
    string Group,
    JsonElement When,
    int Present,
    IReadOnlyList<string> Source,
    SourceStanding Standing,
    int Absent = 0,
    int Unmentioned = 0);
