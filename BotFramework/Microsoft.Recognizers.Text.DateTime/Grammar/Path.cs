namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>How far a pattern has been followed, and the slots filled on the way.</summary>
internal sealed record Path(int At, string Slot = null, object Value = null, Path Previous = null)
{
    public Path Step(int at) => new(at, null, null, this);

    public Path Fill(string slot, Reading reading) => new(reading.End, slot, reading.Value, this);
}
