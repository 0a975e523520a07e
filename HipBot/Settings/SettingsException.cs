namespace HipBot.Settings;

/// <summary>Settings are wrong; the message names each, and how to mend it.</summary>
internal sealed class SettingsException : Exception
{
    public SettingsException(IReadOnlyList<string> faults)
        : base($"HipBot cannot start with these settings:{Environment.NewLine}"
            + string.Join(Environment.NewLine, faults.Select(fault => $"  - {fault}"))) => Faults = faults;

    public IReadOnlyList<string> Faults { get; }
}
