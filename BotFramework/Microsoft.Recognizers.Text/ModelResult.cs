namespace Microsoft.Recognizers.Text;

public class ModelResult
{
    public string Text { get; set; }

    public int Start { get; set; }

    /// <summary>The index of the last character, not the one after it.</summary>
    public int End { get; set; }

    public string TypeName { get; set; }

    public SortedDictionary<string, object> Resolution { get; set; }
}
