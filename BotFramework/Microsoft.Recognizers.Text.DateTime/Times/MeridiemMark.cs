namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>"am", "p.m." or "ampm" in the text.</summary>
internal sealed record MeridiemMark(Meridiem Value);
