using System.Globalization;

namespace HipBot.Recognition;

/// <summary>Finds the times in an utterance that are put to the date-time recognizer in other words.</summary>
internal sealed class TimeIndex
{
    private const string Age = "#age";

    private readonly PatternIndex<Time> _times = new();

    public TimeIndex(PatternCompiler compiler, TimeWords words)
    {
        foreach (var (say, spoken) in words.Spoken)
        {
            Add(compiler, say, new(spoken, null, false));
        }

        foreach (var (say, on, about) in words.Yearly)
        {
            Add(compiler, say, new(null, on, about));
        }
    }

    /// <summary>The times in other words, in order and apart; of those that overlap the one that begins first, and of these the longest.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="now">The person's local time.</param>
    /// <param name="age">How old the person is, in years; null where that was not said.</param>
    public List<SaidTime> Find(ReadOnlySpan<Token> tokens, DateTime now, int? age)
    {
        var found = _times.Find(tokens);
        found.Sort(static (one, other) => one.Span.From != other.Span.From ? one.Span.From - other.Span.From : other.Span.Length - one.Span.Length);
        var said = new List<SaidTime>(found.Count);
        var end = 0;
        foreach (var match in found)
        {
            if (match.Span.From >= end)
            {
                said.Add(new(match.Span, Spoken(match.Meaning, tokens[match.Span.From..match.Span.To], now, age), match.Meaning.About));
                end = match.Span.To;
            }
        }

        return said;
    }

    private void Add(PatternCompiler compiler, IReadOnlyList<PatternNode> say, Time time)
    {
        foreach (var pattern in say)
        {
            _times.Add(compiler.Compile(pattern), time);
        }
    }

    private static string? Spoken(Time time, ReadOnlySpan<Token> tokens, DateTime now, int? age)
    {
        if (time.On is { } day)
        {
            return day.LastUpTo(now).ToString("d MMMM yyyy", CultureInfo.InvariantCulture).ToLowerInvariant();
        }

        var number = NumberIn(tokens);
        if (time.As?.Contains(Age, StringComparison.Ordinal) == true)
        {
            return age > number ? time.As.Replace(Age, Written(age - number), StringComparison.Ordinal) : null;
        }

        return time.As?.Replace("#", Written(number), StringComparison.Ordinal).Replace("*", tokens[^1].Text, StringComparison.Ordinal);
    }

    private static double? NumberIn(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Number is { } number)
            {
                return number;
            }
        }

        return null;
    }

    private static string Written(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? string.Empty;

    private sealed record Time(string? As, YearlyDate? On, bool About);
}

/// <summary>A time in other words.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Spoken">How it is put to the date-time recognizer; null where it is left as it is.</param>
/// <param name="About">Whether any other time says more.</param>
internal readonly record struct SaidTime(Span Span, string? Spoken, bool About);
