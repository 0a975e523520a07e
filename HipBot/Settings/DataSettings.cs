namespace HipBot.Settings;

/// <summary>Where HipBot writes.</summary>
internal sealed class DataSettings
{
    /// <summary>A folder; where it is not absolute, under the content root.</summary>
    public string Directory { get; set; } = "data";

    public IEnumerable<string> Faults()
    {
        if (string.IsNullOrWhiteSpace(Directory))
        {
            yield return "Data:Directory is empty. Name a folder that HipBot may write to, such as 'data'.";
        }
    }
}
