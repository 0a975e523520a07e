namespace Microsoft.Recognizers.Text.DateTime.Sets;

/// <summary>Something that comes again: only its TIMEX is known.</summary>
internal sealed record RecurrenceSet(string Timex);
