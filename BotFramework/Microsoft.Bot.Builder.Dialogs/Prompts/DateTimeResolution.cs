namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or time, in the forms of the date-time recognizer.</summary>
public class DateTimeResolution
{
    public string Value { get; set; }

    public string Start { get; set; }

    public string End { get; set; }

    public string Timex { get; set; }
}
