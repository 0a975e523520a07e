namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>Which end of a range is left open.</summary>
internal enum OpenEnd
{
    None,
    Start,
    End,
}
