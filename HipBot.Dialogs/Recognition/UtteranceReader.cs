namespace HipBot.Recognition;

/// <summary>Finds the lexicon's phrases and cues in an utterance.</summary>
internal sealed class UtteranceReader
{
    private readonly PatternIndex<(LexiconTopic Topic, LexiconRule? Rule)> _phrases = new();
    private readonly PatternIndex<Cue> _cues = new();
    private readonly Speller _speller;

    public UtteranceReader(Lexicon lexicon)
    {
        var vocabulary = new Vocabulary(lexicon.Spellings);
        var compiler = new PatternCompiler(lexicon.Classes, new Inflection(lexicon.Inflections), vocabulary);
        foreach (var topic in lexicon.Topics)
        {
            AddTopic(compiler, topic);
        }

        foreach (var (cue, patterns) in lexicon.Cues)
        {
            patterns.ToList().ForEach(pattern => _cues.Add(compiler.Compile(pattern), cue));
        }

        Answers = new AnswerIndex(compiler, lexicon.Answers);
        _speller = new Speller(lexicon, vocabulary);
    }

    /// <summary>The phrases of short answers, over the same vocabulary.</summary>
    public AnswerIndex Answers { get; }

    public Reading Read(string utterance, string? askedSlot)
    {
        var tokens = Tokenizer.Read(utterance).Select(token => token with { Id = _speller.Find(token.Text) }).ToArray();
        NumberWords.Mark(tokens);
        return new(tokens, Mentions(tokens, askedSlot), Cues(tokens));
    }

    private void AddTopic(PatternCompiler compiler, LexiconTopic topic)
    {
        foreach (var rule in topic.Rules)
        {
            rule.Say.ToList().ForEach(pattern => _phrases.Add(compiler.Compile(pattern), (topic, rule)));
        }

        topic.LookAlikes.ToList().ForEach(pattern => _phrases.Add(compiler.Compile(pattern), (topic, null)));
    }

    private List<Mention> Mentions(Token[] tokens, string? askedSlot)
    {
        var found = new List<(Span Span, (LexiconTopic Topic, LexiconRule? Rule) Meaning)>();
        _phrases.Find(tokens, found);
        found.RemoveAll(match => match.Meaning.Rule?.Asked is { } asked && asked != askedSlot);
        return [.. from topic in found.GroupBy(match => match.Meaning.Topic)
                   let kept = Kept(topic.Key, topic).ToList()
                   let alike = kept.Where(match => match.Meaning.Rule is null).Select(match => match.Span).ToHashSet()
                   from match in kept
                   where match.Meaning.Rule is not null && !alike.Contains(match.Span)
                   orderby match.Span.From
                   select new Mention(match.Span, match.Meaning.Topic, match.Meaning.Rule)];
    }

    // Of danger signs that overlap in part, both stay: rather one too many than one lost.
    private static IEnumerable<(Span Span, (LexiconTopic Topic, LexiconRule? Rule) Meaning)> Kept(
        LexiconTopic topic,
        IEnumerable<(Span Span, (LexiconTopic Topic, LexiconRule? Rule) Meaning)> matches) =>
        topic.Sign ? Longest.Of(matches, match => match.Span) : Longest.Apart(matches, match => match.Span);

    // Each kind of cue does its own work; only among those that do the same, a longer one hides a shorter one inside it.
    private List<CueMatch> Cues(Token[] tokens)
    {
        var found = new List<(Span Span, Cue Cue)>();
        _cues.Find(tokens, found);
        return [.. found.GroupBy(match => Work(match.Cue)).SelectMany(group => Longest.Of(group, match => match.Span)).Select(match => new CueMatch(match.Span, match.Cue))];
    }

    private static Cue Work(Cue cue) => cue switch
    {
        Cue.Not or Cue.Doubt or Cue.NoAfter or Cue.NoDenial or Cue.Unsure or Cue.Hedge => Cue.No,
        Cue.WorseBefore or Cue.Brings or Cue.Better or Cue.BetterBefore or Cue.Spreads or Cue.Near or Cue.Happened => Cue.Worse,
        _ => cue,
    };
}
