using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>Turns of phrase that the originals' specs have no row for, read on Monday 7 November 2016; the expected values are what Microsoft's packages give.</summary>
public sealed class EnglishTimesTests
{
    private static readonly DateTime Monday = new(2016, 11, 7, 16, 12, 0);

    [Theory]
    [InlineData("the club is open from 10 to 3am", "from 10 to 3am: timerange (T22,T03,PT5H) 22:00:00 03:00:00")]
    [InlineData("we ran from 11:30 to 2am", "from 11:30 to 2am: timerange (T23:30,T02,PT2H30M) 23:30:00 02:00:00")]
    [InlineData("the shift is 10 to 12pm", "10 to 12pm: timerange (T22,T24,PT2H) 22:00:00 00:00:00")]
    [InlineData("physio from 9am to 8", "from 9am to 8: timerange (T09,T20,PT11H) 09:00:00 20:00:00")]
    [InlineData("rehab from 12:30 to 1:30", "from 12:30 to 1:30: timerange (T00:30,T01:30,PT1H) 00:30:00 01:30:00 | (T12:30,T13:30,PT1H) 12:30:00 13:30:00")]
    [InlineData("I slept from 10:30pm to 12:30am", "from 10:30pm to 12:30am: timerange (T22:30,T12:30,PT14H) 22:30:00 12:30:00")]
    [InlineData("ice it from noon to 3:30", "from noon to 3:30: timerange (T12,T15:30,PT3H30M) 12:00:00 15:30:00")]
    [InlineData("we met from 4 to 4pm", "from 4 to 4pm: timerange (T04,T16,PT12H) 04:00:00 16:00:00")]
    [InlineData("stretch at 3 at night", "3 at night: time T03 03:00:00")]
    [InlineData("it woke me quarter past three", "quarter past three: time T03:15 03:15:00 | T15:15 15:15:00")]
    [InlineData("call three quarters past two", "three quarters past two: time T02:45 02:45:00 | T14:45 14:45:00")]
    [InlineData("two to four people ran", "")]
    public void Hours_find_their_half_of_the_day(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("tomorrow 8-2", "tomorrow 8-2: datetimerange (2016-11-08T08,2016-11-08T14,PT6H) 2016-11-08 08:00:00 2016-11-08 14:00:00 | (2016-11-08T20,2016-11-08T02,PT6H) 2016-11-08 20:00:00 2016-11-09 02:00:00")]
    [InlineData("tomorrow 10pm to 2am", "tomorrow 10pm to 2am: datetimerange (2016-11-08T22,2016-11-08T02,PT4H) 2016-11-08 22:00:00 2016-11-08 02:00:00")]
    [InlineData("Sunday 8-2", "sunday 8-2: datetimerange (XXXX-WXX-7T08,XXXX-WXX-7T14,PT6H) 2016-11-06 08:00:00 2016-11-06 14:00:00 | (XXXX-WXX-7T08,XXXX-WXX-7T14,PT6H) 2016-11-13 08:00:00 2016-11-13 14:00:00 | (XXXX-WXX-7T20,XXXX-WXX-1T02,PT6H) 2016-11-06 20:00:00 2016-11-07 02:00:00 | (XXXX-WXX-7T20,XXXX-WXX-1T02,PT6H) 2016-11-13 20:00:00 2016-11-14 02:00:00")]
    [InlineData("Friday, 9pm - 4am", "friday, 9pm - 4am: datetimerange (XXXX-WXX-5T21,XXXX-WXX-5T04,PT-17H) 2016-11-04 21:00:00 2016-11-04 04:00:00 | (XXXX-WXX-5T21,XXXX-WXX-5T04,PT-17H) 2016-11-11 21:00:00 2016-11-11 04:00:00")]
    [InlineData("tonight from 10 to 2", "tonight from 10 to 2: datetimerange (2016-11-07T22,2016-11-07T14,PT-8H) 2016-11-07 22:00:00 2016-11-07 14:00:00")]
    [InlineData("tomorrow night from 10 to 2", "tomorrow night from 10 to 2: datetimerange 2016-11-08TNI 2016-11-08 20:00:00 2016-11-08 23:59:59")]
    [InlineData("tomorrow morning from 8am to 10am", "tomorrow morning from 8am to 10am: datetimerange (2016-11-08T8,2016-11-08T10,PT2H) 2016-11-08 08:00:00 2016-11-08 10:00:00")]
    [InlineData("8 to 10 tomorrow morning", "8 to 10 tomorrow morning: datetimerange")]
    [InlineData("at 6 tomorrow", "6 tomorrow: datetime 2016-11-08T06 2016-11-08 06:00:00 | 2016-11-08T18 2016-11-08 18:00:00")]
    [InlineData("we run 3 tonight", "3 tonight: datetime 2016-11-07T03 2016-11-07 03:00:00")]
    [InlineData("since last night", "since last night: datetimerange 2016-11-06TNI 2016-11-06 20:00:00 since")]
    [InlineData("before the afternoon", "before the afternoon: timerange TAF 12:00:00 before")]
    [InlineData("Tuesday evening next week", "tuesday evening next week: datetimerange 2016-11-15TEV 2016-11-15 16:00:00 2016-11-15 20:00:00")]
    [InlineData("early Thursday", "early thursday: datetimerange XXXX-WXX-4 2016-11-10 00:00:00 2016-11-10 12:00:00 start")]
    [InlineData("from Friday 8am to Monday 5pm", "from friday 8am to monday 5pm: datetimerange (XXXX-WXX-5T08,XXXX-WXX-1T17,PT81H) 2016-11-04 08:00:00 2016-11-07 17:00:00")]
    [InlineData("within the hour", "within the hour: datetimerange (2016-11-07T16:12:00,2016-11-07T17:12:00,PT1H) 2016-11-07 16:12:00 2016-11-07 17:12:00")]
    public void Hours_of_a_day_are_joined_with_it(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("from next friday to monday", "from next friday to monday: daterange (2016-11-18,2016-11-14,P-4D) 2016-11-18 2016-11-14")]
    [InlineData("from yesterday to Friday", "from yesterday to friday: daterange (2016-11-06,XXXX-WXX-5,P5D) 2016-11-06 2016-11-11")]
    [InlineData("from 5 to 3 November", "from 5 to 3 november: daterange (XXXX-11-05,XXXX-11-03,P-2D) 2016-11-05 2016-11-03 | (XXXX-11-05,XXXX-11-03,P-2D) 2017-11-05 2017-11-03")]
    [InlineData("Nov 5 to 10", "nov 5 to 10: daterange (XXXX-11-05,XXXX-11-10,P5D) 2016-11-05 2015-11-10 | (XXXX-11-05,XXXX-11-10,P5D) 2017-11-05 2016-11-10")]
    [InlineData("from 5 to 10 last month", "from 5 to 10 last month: daterange (XXXX-10-05,XXXX-10-10,P5D) 2016-10-05 2016-10-10 | (XXXX-10-05,XXXX-10-10,P5D) 2017-10-05 2017-10-10")]
    [InlineData("from Nov 5 to Feb 3 2017", "from nov 5 to feb 3 2017: daterange (2017-11-05,2017-02-03,P-275D) 2017-11-05 2017-02-03")]
    [InlineData("from May to today", "from may to today: daterange (2016-05-01,2016-11-07,P190D) 2016-05-01 2016-11-07")]
    [InlineData("between last May and June", "between last may and june: daterange (2015-05-01,XXXX-06-01,PXXM) 2015-05-01 2016-06-01 | (2015-05-01,XXXX-06-01,PXXM) 2015-05-01 2017-06-01")]
    [InlineData("late May to early June", "late may to early june: daterange (XXXX-05-16,XXXX-06-01,P1M) 2016-05-16 2016-06-01 | (XXXX-05-16,XXXX-06-01,P1M) 2017-05-16 2017-06-01")]
    [InlineData("from the middle of 2015 to the end of 2016", "from the middle of 2015 to the end of 2016: daterange (2015-07-02,2017-01-01,P18M) 2015-07-02 2017-01-01")]
    [InlineData("September to date", "september to date: daterange (2016-09-01,2016-11-07,P67D) 2016-09-01 2016-11-07")]
    public void Ranges_are_read_as_they_are_told(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("mid-May", "mid-may: daterange XXXX-05 2016-05-10 2016-05-21 mid | XXXX-05 2017-05-10 2017-05-21 mid")]
    [InlineData("earlier this week", "earlier this week: daterange 2016-W45 2016-11-07 2016-11-07")]
    [InlineData("earlier in 2015", "earlier in 2015: daterange 2015 2015-01-01 2015-05-01")]
    [InlineData("mid year", "mid year: daterange 2016 2016-04-01 2016-10-01 mid")]
    [InlineData("end of summer", "end of summer: daterange SU not resolved")]
    [InlineData("the third quarter", "the third quarter: daterange (XXXX-07-01,XXXX-10-01,P3M) 2016-07-01 2016-10-01 | (XXXX-07-01,XXXX-10-01,P3M) 2017-07-01 2017-10-01")]
    [InlineData("Q4", "q4: daterange (XXXX-10-01,XXXX-01-01,P3M) 2015-10-01 2016-01-01 | (XXXX-10-01,XXXX-01-01,P3M) 2016-10-01 2017-01-01")]
    [InlineData("last quarter", "last quarter: daterange (2016-07-01,2016-10-01,P3M) 2016-07-01 2016-10-01")]
    [InlineData("2018 third quarter", "2018 third quarter: daterange (2018-07-01,2018-10-01,P3M) 2018-07-01 2018-10-01")]
    [InlineData("the fifth week of July", "the fifth week of july: daterange XXXX-07-W05 2016-08-01 2016-08-08 | XXXX-07-W05 2017-07-31 2017-08-07")]
    public void Periods_and_their_parts_are_found(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("the last Friday of May", "the last friday of may: date XXXX-05-WXX-5-#4 2016-05-27 | XXXX-05-WXX-5-#4 2017-05-26")]
    [InlineData("last Friday of the month", "last friday of the month: date XXXX-10-WXX-5-#4 2016-10-28")]
    [InlineData("the second Tuesday", "second tuesday: date 2016-11-15 2016-11-15")]
    [InlineData("first day of May 2018", "first day of may 2018: date 2018-05-01 2018-05-01")]
    [InlineData("the 7th of September", "the 7th of september: date XXXX-09-07 2016-09-07 | XXXX-09-07 2017-09-07")]
    [InlineData("5.4.1998", "5.4.1998: date 1998-04-05 1998-04-05")]
    [InlineData("half a year ago", "half a year ago: date")]
    [InlineData("a year and a half ago", "a year and a half ago: date 2014-11-07 2014-11-07")]
    [InlineData("two Mondays from now", "two mondays from now: date 2016-11-21 2016-11-21")]
    [InlineData("less than a month ago", "less than a month ago: daterange (2016-10-07,2016-11-06,P1M) 2016-10-07 2016-11-06")]
    [InlineData("June 14st", "june 14st: date XXXX-00-00 not resolved")]
    public void Days_are_found(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("a hundred days", "a hundred days: duration P100D 8640000")]
    [InlineData("a dozen hours", "a dozen hours: duration PT12H 43200")]
    [InlineData("1/2 hour", "1/2 hour: duration PT0.5H 1800")]
    [InlineData("3 days a week", "3 days a week: duration P1W3D 864000")]
    [InlineData("around 2 hours", "around 2 hours: duration PT2H 7200 approx")]
    [InlineData("give me a second please", "a second: duration PT1S 1")]
    [InlineData("a second wave", "")]
    public void Lengths_of_time_are_found(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("every hour", "every hour: set")]
    [InlineData("once a decade", "once a decade: set")]
    [InlineData("every quarter", "every quarter: set P3M not resolved")]
    [InlineData("every May", "every may: set XXXX-05 not resolved")]
    [InlineData("every noon", "every noon: set T12 not resolved")]
    [InlineData("every second Monday", "every second monday: set 2016-11-14 not resolved")]
    [InlineData("every first Monday of the month", "every first monday of the month: set XXXX-11-WXX-1-#1 not resolved")]
    [InlineData("every Monday to Friday", "every monday to friday: set (XXXX-WXX-1,XXXX-WXX-5,P4D) not resolved")]
    [InlineData("every day from 8am to 5pm", "every day from 8am to 5pm: set (T08,T17,PT9H) not resolved")]
    [InlineData("Mondays from 8 to 5", "mondays from 8 to 5: set (XXXX-WXX-1T08,XXXX-WXX-1T17,PT9H) not resolved")]
    [InlineData("8am every morning", "8am every morning: set T08 not resolved")]
    [InlineData("8am daily", "8am daily: set P1D not resolved")]
    public void Recurrences_are_found(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("the next 12 months")]
    [InlineData("late Thursday")]
    [InlineData("mid week")]
    [InlineData("from December to January")]
    [InlineData("last quarter")]
    [InlineData("tomorrow 8-2")]
    public void The_first_and_the_last_days_of_the_calendar_get_an_answer(string sentence)
    {
        Assert.NotNull(DateTimeRecognizer.RecognizeDateTime(sentence, Culture.English, refTime: DateTime.MinValue));
        Assert.NotNull(DateTimeRecognizer.RecognizeDateTime(sentence, Culture.English, refTime: DateTime.MaxValue));
    }

    private static string Read(string sentence) => ReadTimes.Of(sentence, Monday);
}
