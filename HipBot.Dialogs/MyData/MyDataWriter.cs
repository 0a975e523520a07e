using HipBot.Dialogs;
using HipBot.Knowledge;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace HipBot.MyData;

/// <summary>Writes everything that is kept of a person into one JSON file, in names that they can make sense of.</summary>
public sealed class MyDataWriter
{
    private static readonly JsonSerializerSettings Plain = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters = { new StringEnumConverter(new KebabCaseNamingStrategy()) },
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
    };

    private readonly KnowledgeBase _knowledge;

    /// <summary>Writes in the words of the given knowledge.</summary>
    public MyDataWriter(KnowledgeBase knowledge) => _knowledge = knowledge;

    /// <summary>The file.</summary>
    /// <param name="episode">What the bot knows.</param>
    /// <param name="membership">The club; null for none.</param>
    /// <param name="transcript">What the host keeps of what was said.</param>
    /// <param name="at">The time now.</param>
    public MyDataNote Write(Episode episode, ClubMembership? membership, IReadOnlyList<KeptMessage> transcript, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(episode);
        var texts = _knowledge.MyData;
        return new(at, JsonConvert.SerializeObject(
            new
            {
                About = texts.FileAbout,
                WrittenAt = at,
                episode.Consented,
                Findings = episode.Findings.Select(finding => new { finding.Slot, Name = _knowledge.Conversation.NameOf(finding.Slot), finding.Value, finding.State }),
                YouWrote = episode.Said,
                Advice = episode.Given,
                DangerSignsTold = episode.Escalated,
                CheckIns = episode.FollowUp,
                Exercises = episode.Session,
                EarlierComplaints = episode.Past,
                LastHeard = episode.LastHeard,
                Club = membership,
                Transcript = transcript.Select(message => new { message.At, From = message.IsBot ? "HipBot" : "you", message.Text }),
            },
            Plain));
    }
}
