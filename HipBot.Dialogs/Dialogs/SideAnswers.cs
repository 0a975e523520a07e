using System.Globalization;
using HipBot.Cards;
using HipBot.Cards.Pictures;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Answers side questions from the knowledge, with the source.</summary>
public sealed class SideAnswers
{
    // The sources of what is only common sense or about the bot itself need no telling.
    internal const string OwnJudgement = "HIPBOT";
    private const int MostSources = 2;

    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly PictureLibrary _pictures;

    /// <summary>Answers from the given knowledge.</summary>
    public SideAnswers(IInterview interview, KnowledgeBase knowledge, PictureLibrary pictures)
    {
        _interview = interview;
        _knowledge = knowledge;
        _pictures = pictures;
    }

    /// <summary>The answer to a side question, as things stand in an episode.</summary>
    public string To(Aside aside, Episode episode, string? locale)
    {
        ArgumentNullException.ThrowIfNull(aside);
        ArgumentNullException.ThrowIfNull(episode);
        var assessment = _interview.Assess(episode.ToIntake());
        var cause = episode.IsAssessed && assessment.Causes.Count > 0 ? _knowledge.Conditions.Find(assessment.Causes[0].Id) : null;
        var answer = assessment.Level >= LevelOfCare.Week && aside.Urgent is { } urgent ? urgent
            : cause is null && aside.Unfinished is { } unfinished ? unfinished
            : aside.Answer;
        var text = answer.Text
            .Replace("{level}", _knowledge.Levels.Find(assessment.Level).Text, StringComparison.Ordinal)
            .Replace("{cause}", cause?.Name.ToLowerInvariant() ?? string.Empty, StringComparison.Ordinal)
            .Replace("{recovery}", cause is null ? string.Empty : LowerFirst(cause.Recovery.Text), StringComparison.Ordinal);
        var sources = answer.Text.Contains("{recovery}", StringComparison.Ordinal) && cause is not null ? cause.Recovery.Source : answer.Source;
        return WithSource(_knowledge.Emergency.For(locale).Fill(text), sources.Where(source => source != OwnJudgement));
    }

    /// <summary>What a word means, with a picture where there is one.</summary>
    public ICard Meaning(GlossaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var picture = entry.Picture.Length > 0 && _pictures.Svg(entry.Picture) is not null ? entry.Picture : string.Empty;
        var title = entry.Words[0];
        return new TermCard(
            char.ToUpperInvariant(title[0]) + title[1..],
            entry.Meaning.Text,
            SourceLine(entry.Meaning.Source),
            picture,
            picture.Length > 0 ? _knowledge.Conversation.Texts.PlacesPicture : string.Empty);
    }

    /// <summary>A text with a line that says where it comes from; the text alone where no source is given.</summary>
    public string WithSource(string text, IEnumerable<string> sources) =>
        SourceLine(sources) is { Length: > 0 } line ? $"{text}\n\n{line}\n" : text;

    private string SourceLine(IEnumerable<string> sources)
    {
        var titles = sources.Select(_knowledge.Sources.Find).OfType<Source>().Select(source => source.Title).Distinct().Take(MostSources).ToList();
        return titles.Count == 0 ? string.Empty : string.Format(CultureInfo.InvariantCulture, _knowledge.Conversation.Texts.SourceLine, string.Join("; ", titles));
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
