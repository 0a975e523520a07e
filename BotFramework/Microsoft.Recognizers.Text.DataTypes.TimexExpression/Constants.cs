namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

public static class Constants
{
#pragma warning disable CA1034 // The package nests this class.
    public static class TimexTypes
#pragma warning restore CA1034
    {
        public static readonly string Present = "present";
        public static readonly string Definite = "definite";
        public static readonly string Date = "date";
        public static readonly string DateTime = "datetime";
        public static readonly string DateRange = "daterange";
        public static readonly string Duration = "duration";
        public static readonly string Time = "time";
        public static readonly string TimeRange = "timerange";
        public static readonly string DateTimeRange = "datetimerange";
    }
}
