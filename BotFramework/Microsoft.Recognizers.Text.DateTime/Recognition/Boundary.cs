using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>Whether a finding stands for itself: not a piece of a word, a decimal, a phone number or a ratio.</summary>
internal static class Boundary
{
    public static bool IsClean(Passage passage, int start, int end) => IsCleanBefore(passage, start, end) && IsCleanAfter(passage, end);

    private static bool IsCleanBefore(Passage passage, int start, int end)
    {
        if (!passage.IsGlued(start))
        {
            return true;
        }

        if (passage.IsNumber(start - 1) || passage.IsWord(start - 1))
        {
            return !IsLetterOrDigit(passage, start);
        }

        // The "3 days" of "2-3 days" count; the "2010" of "138-2010" does not.
        var isCounted = passage.WordAt(start - 1) == "-" && passage.IsWord(end - 1);
        return !(passage.IsNumber(start) && passage.IsGlued(start - 1) && IsNumberSign(passage.WordAt(start - 1)) && passage.IsNumber(start - 2)) || isCounted;
    }

    private static bool IsCleanAfter(Passage passage, int end)
    {
        if (!passage.IsGlued(end))
        {
            return true;
        }

        if (IsLetterOrDigit(passage, end))
        {
            return !IsLetterOrDigit(passage, end - 1);
        }

        var isContinued = IsNumberSign(passage.WordAt(end)) && passage.IsGlued(end + 1) && passage.IsNumber(end + 1);
        return !(passage.IsNumber(end - 1) && (isContinued || passage.WordAt(end) == "%"));
    }

    private static bool IsLetterOrDigit(Passage passage, int at) => passage.IsWord(at) || passage.IsNumber(at);

    private static bool IsNumberSign(string sign) => sign is "." or "," or ":" or "/" or "-";
}
