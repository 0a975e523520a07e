namespace Microsoft.Recognizers.Text.Choice.English;

/// <summary>A yes or no, and how much of the text it is: 0.4 to 1.</summary>
internal sealed record Answer(int Start, string Text, bool Value, double Score);
