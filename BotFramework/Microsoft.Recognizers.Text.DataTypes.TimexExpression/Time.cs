namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

public class Time
{
    public Time(int hour, int minute, int second)
    {
        Hour = hour;
        Minute = minute;
        Second = second;
    }

    public int Hour { get; set; }

    public int Minute { get; set; }

    public int Second { get; set; }

    /// <summary>Milliseconds since midnight.</summary>
    public int GetTime() => ((((Hour * 60) + Minute) * 60) + Second) * 1000;
}
