using System.Text.Json.Serialization;
using HipBot.Knowledge;

namespace HipBot.Club;

/// <summary>A session that comes every week.</summary>
/// <param name="Day">Its day, such as <c>tuesday</c>.</param>
/// <param name="Time">When it begins, as <c>HH:mm</c>.</param>
/// <param name="Place">Where one meets.</param>
/// <param name="Kind">What is run; decides the warm-up.</param>
public sealed record ClubSession(DayOfWeek Day, string Time, string Place, SessionKind Kind)
{
    /// <summary>When it begins.</summary>
    [JsonIgnore]
    public TimeOnly Start => ClockTime.Of(Time);
}
