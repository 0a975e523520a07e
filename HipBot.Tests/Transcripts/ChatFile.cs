namespace HipBot.Tests.Transcripts;

/// <summary>A conversation as a test case: one line a message or an expectation.</summary>
/// <remarks>
/// <c>user:</c> what the person writes; <c>bot:</c> words that a message of this turn holds, in order; <c>never:</c> words
/// that no message of this turn holds; <c>ask:</c> the slot asked at the end of the turn, or "nothing"; <c>level:</c> and
/// <c>flag:</c> of the assessment sent last; <c>wait:</c> hours that go by; <c>#</c> a remark.
/// </remarks>
internal sealed record ChatFile(IReadOnlyList<(int Number, string Kind, string Text)> Lines)
{
    private static readonly string[] Kinds = ["user", "bot", "never", "ask", "level", "flag", "wait"];

    public static ChatFile Read(string path) =>
        new([.. File.ReadLines(path).Select((line, i) => Parse(line.Trim(), i + 1)).OfType<(int, string, string)>()]);

    private static (int, string, string)? Parse(string line, int number)
    {
        if (line.Length == 0 || line.StartsWith('#'))
        {
            return null;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Kinds.Contains(line[..colon])
            ? (number, line[..colon], line[(colon + 1)..].Trim())
            : throw new FormatException($"Line {number}: expected one of {string.Join(", ", Kinds)} and a colon, not '{line}'.");
    }
}
