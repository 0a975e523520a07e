namespace HipBot.Club;

/// <summary>The weekly digest.</summary>
/// <param name="On">Whether it is posted.</param>
/// <param name="Day">On which day.</param>
/// <param name="Time">When, as <c>HH:mm</c> at the club; not within the quiet hours.</param>
/// <param name="K">How many people must stand behind a number at least, 3 to 50.</param>
public sealed record DigestSettings(bool On, DayOfWeek Day, string Time, int K = DigestSettings.DefaultK)
{
    internal const int DefaultK = 5;
    internal const int LeastK = 3;
    internal const int MostK = 50;
}
