namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

public static class Constants
{
#pragma warning disable CA1034 // The package nests this class.
    public static class TimexTypes
#pragma warning restore CA1034
    {
        public const string Present = "present";
        public const string Definite = "definite";
        public const string Date = "date";
        public const string DateTime = "datetime";
        public const string DateRange = "daterange";
        public const string Duration = "duration";
        public const string Time = "time";
        public const string TimeRange = "timerange";
        public const string DateTimeRange = "datetimerange";
    }
}
