using HipBot.Recognition;

namespace HipBot.Tests.Recognition;

/// <summary>Every word that the shipped lexicon knows.</summary>
internal static class LexiconWords
{
    private static readonly Lazy<IReadOnlySet<string>> Words = new(() => Collect(Recognizing.Knowledge.Lexicon));

    public static IReadOnlySet<string> All => Words.Value;

    private static HashSet<string> Collect(Lexicon lexicon)
    {
        var inflection = new Inflection(lexicon.Inflections);
        var patterns = lexicon.Topics.SelectMany(topic => topic.Rules.SelectMany(rule => rule.Say).Concat(topic.LookAlikes))
            .Concat(lexicon.Classes.Values).Concat(lexicon.Cues.Values.SelectMany(cue => cue)).Concat(lexicon.Answers.Phrases.Values.SelectMany(phrases => phrases));
        return [.. patterns.SelectMany(pattern => In(pattern, inflection)), .. lexicon.Spellings.Keys];
    }

    private static IEnumerable<string> In(PatternNode node, Inflection inflection) => node switch
    {
        PatternNode.Word word => [word.Text],
        PatternNode.Inflected inflected => inflection.FormsOf(inflected.Lemma),
        PatternNode.Any any => any.Choices.SelectMany(choice => In(choice, inflection)),
        PatternNode.Maybe optional => In(optional.Inner, inflection),
        PatternNode.Sequence sequence => sequence.Items.SelectMany(item => In(item, inflection)),
        _ => [],
    };
}
