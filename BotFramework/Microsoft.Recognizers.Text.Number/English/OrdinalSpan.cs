namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>An ordinal and where it stands: so many places from the start, the end or the current one.</summary>
internal readonly record struct OrdinalSpan(int Start, int Length, long Offset, string RelativeTo)
{
    public const string FromStart = "start";
    public const string FromCurrent = "current";
    public const string FromEnd = "end";

    public int End => Start + Length;

    public bool IsRelative => RelativeTo != FromStart;
}
