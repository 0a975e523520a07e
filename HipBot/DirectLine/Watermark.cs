using System.Globalization;

namespace HipBot.DirectLine;

/// <summary>A place in a conversation's log, as clients hold it: text that they give back as they got it.</summary>
internal static class Watermark
{
    /// <summary>The place; the beginning where the text is empty, null where there is no text.</summary>
    /// <exception cref="DirectLineException">The text is not a watermark of ours.</exception>
    public static long? Parse(string? text) => text switch
    {
        null => null,
        "" => 0,
        _ when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) => place,
        _ => throw DirectLineException.BadArgument("'watermark' is not one that was given out."),
    };
}
