using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>What the date-time recognizer makes of a sentence, in one line: text, type, then each value's TIMEX, value, start, end and mod.</summary>
internal static class ReadTimes
{
    public static string Of(string sentence, DateTime now) =>
        string.Join("; ", DateTimeRecognizer.RecognizeDateTime(sentence, Culture.English, refTime: now).Select(Show));

    private static string Show(ModelResult result)
    {
        var type = result.TypeName.Replace("datetimeV2.", string.Empty, StringComparison.Ordinal);
        var values = (List<Dictionary<string, string>>?)result.Resolution?["values"];
        return values is null ? $"{result.Text}: {type}" : $"{result.Text}: {type} {string.Join(" | ", values.Select(Show))}";
    }

    private static string Show(Dictionary<string, string> value) =>
        string.Join(' ', new[] { "timex", "value", "start", "end", "Mod" }.Select(key => value.GetValueOrDefault(key)).Where(part => part is not null));
}
