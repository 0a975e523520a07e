namespace HipBot.Settings;

/// <summary>The embedded Direct Line.</summary>
internal sealed class DirectLineSettings
{
    private const int MaxSecrets = 2;
    private const int MinLength = 16;

    /// <summary>None, one, or two so that one can be changed while the other is in use.</summary>
    public IList<string> Secrets { get; set; } = [];

    /// <summary>Days after which a conversation that nobody has used is forgotten.</summary>
    public int KeepDays { get; set; } = 30;

    public IEnumerable<string> Faults()
    {
        if (Secrets.Count > MaxSecrets)
        {
            yield return $"DirectLine:Secrets has {Secrets.Count} entries. Keep at most {MaxSecrets}.";
        }

        for (var index = 0; index < Secrets.Count; index++)
        {
            if (Secrets[index].Length < MinLength)
            {
                yield return $"DirectLine:Secrets:{index} is shorter than {MinLength} characters, and so can be guessed. Use a long random one.";
            }
        }

        if (KeepDays is < 1 or > 3650)
        {
            yield return $"DirectLine:KeepDays is {KeepDays}. Use 1 to 3650.";
        }
    }
}
