using System.Text;
using HipBot.Club;
using HipBot.Knowledge;

namespace HipBot.Tests.Club;

/// <summary>A club for tests: what its file looks like, and what becomes of it.</summary>
internal static class Riverside
{
    public const string Channel = "19:riverside@thread.tacv2";
    public const string Captain = "captain";
    public const string Secret = "the-secret-of-riverside-runners";

    public const string Json = """
        {
          "name": "Riverside Runners",
          "contact": { "name": "Maya Lind", "address": "hello@riverside.example" },
          "physiotherapist": { "name": "Jo Hart", "booking": "https://hart.example/book" },
          "region": "GB",
          "emergency": "999",
          "language": "en-GB",
          "timeZone": "Europe/London",
          "sessions": [
            { "day": "tuesday", "time": "19:00", "place": "Mill Lane track", "kind": "intervals" },
            { "day": "saturday", "time": "09:00", "place": "Weir car park", "kind": "long-run" }
          ],
          "quietHours": { "from": "21:30", "to": "07:00" },
          "digest": { "on": true, "day": "monday", "time": "18:00", "k": 5 },
          "channel": { "channelId": "msteams", "conversation": "19:riverside@thread.tacv2" },
          "captains": ["captain"],
          "widget": { "origins": ["https://riverside.example"], "colour": "#0b5d57" },
          "secretFrom": "Clubs:Secrets:riverside"
        }
        """;

    public static RunningClub Club { get; } = Read(Json).All[0];

    public static ClubList Clubs { get; } = new([Club]);

    /// <summary>Reads one file named riverside.json.</summary>
    /// <exception cref="KnowledgeException">It has faults.</exception>
    public static ClubList Read(string json) => ClubFiles.Read(new OneFile(json), "clubs/", Triage.Shipped.Knowledge, setting => setting == "Clubs:Secrets:riverside" ? Secret : null);

    private sealed class OneFile(string json) : IKnowledgeFiles
    {
        public IReadOnlyList<string> List(string folder) => ["clubs/riverside.json"];

        public Stream Open(string name) => new MemoryStream(Encoding.UTF8.GetBytes(json));
    }
}
