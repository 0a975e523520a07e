using System.Globalization;

namespace HipBot.Knowledge;

/// <summary>Words of the data files with places for values: "{0} minutes".</summary>
internal static class Wording
{
    /// <summary>The words with the values in their places, the same whatever the machine's culture.</summary>
    /// <exception cref="FormatException">The words name a place for which there is no value.</exception>
    public static string Fill(string words, params object[] values) => string.Format(CultureInfo.InvariantCulture, words, values);
}
