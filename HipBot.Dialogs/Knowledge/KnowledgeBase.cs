using HipBot.Recognition;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>Everything that the bot knows and says, read from the data files and checked as a whole.</summary>
/// <param name="Slots">The slots and their values.</param>
/// <param name="Sources">The publications behind the statements.</param>
/// <param name="Terms">Rules with names, of which other rules are made.</param>
/// <param name="Conditions">The conditions with their texts.</param>
/// <param name="RedFlags">The danger signs with their texts.</param>
/// <param name="Levels">The levels of care with their texts.</param>
/// <param name="Questions">The questions.</param>
/// <param name="OutOfScope">What the bot does not help with, and how to say so.</param>
/// <param name="Factors">What adds to hip pain without being its cause.</param>
/// <param name="Omissions">What the texts behind it name and it leaves out, with the reason.</param>
/// <param name="Phrases">Findings in words.</param>
/// <param name="Lexicon">How people put things, and what it means.</param>
/// <param name="Triage">What triage decides by.</param>
/// <param name="Interruptions">The words for what can be said at any point.</param>
/// <param name="CauseQuestions">How people ask after a cause.</param>
/// <param name="Repairs">The words by which something is put right.</param>
/// <param name="SideTalk">Side questions with their answers, and words with their meaning.</param>
/// <param name="Languages">Other languages, enough to say kindly that they are not understood.</param>
/// <param name="Conversation">The words around the questions of triage.</param>
/// <param name="Emergency">Whom to call, by region.</param>
/// <param name="Cautions">What to mind because of age, health or medicines.</param>
/// <param name="Exercises">The exercises.</param>
/// <param name="Programmes">The programmes of exercises, by condition.</param>
/// <param name="Club">What is said to running clubs.</param>
/// <param name="CheckIns">How the bot follows up.</param>
/// <param name="AtHand">Equipment and time for the exercises, and how people speak of them.</param>
/// <param name="MyData">What is said about what is kept of a person.</param>
/// <param name="Channels">What each channel can do.</param>
public sealed record KnowledgeBase(
    SlotVocabulary Slots,
    SourceList Sources,
    IReadOnlyList<Term> Terms,
    ConditionList Conditions,
    RedFlagList RedFlags,
    LevelList Levels,
    QuestionList Questions,
    IReadOnlyList<ScopeRow> OutOfScope,
    FactorList Factors,
    IReadOnlyList<Omission> Omissions,
    FindingPhrases Phrases,
    Lexicon Lexicon,
    TriageModel Triage,
    InterruptionPhrases Interruptions,
    CauseQuestions CauseQuestions,
    RepairWords Repairs,
    SideTalk SideTalk,
    ForeignLanguages Languages,
    Conversation Conversation,
    EmergencyDirectory Emergency,
    CautionList Cautions,
    ExerciseLibrary Exercises,
    ProgrammeLibrary Programmes,
    ClubKnowledge Club,
    CheckIns CheckIns,
    AtHandWords AtHand,
    MyDataTexts MyData,
    ChannelTable Channels)
{
    /// <summary>The question about a slot of triage, or of the conversation itself; null where there is none.</summary>
    public Question? FindQuestion(string slot) => Conversation.Find(slot)?.ToQuestion() ?? Questions.Find(slot);

    /// <summary>Reads and checks every data file.</summary>
    /// <exception cref="KnowledgeException">At least one fault; the exception lists them all.</exception>
    public static KnowledgeBase Load(IKnowledgeFiles files)
    {
        var reader = new KnowledgeReader(files);
        var slots = SlotsFile.Read(reader);
        var sources = SourceList.Read(reader);
        var rules = new RuleReader(reader, slots);
        var terms = TermsFile.Read(reader, rules);
        var (conditions, profiles) = new ConditionFiles(reader, slots, sources, rules).Read();
        var (flagTexts, flags) = RedFlagsFile.Read(reader, sources, rules);
        var (levels, levelRules) = LevelsFile.Read(reader, slots, sources, rules);
        var (questions, plan) = QuestionsFile.Read(reader, slots, sources, rules);
        var (scope, scopeRules) = ScopeFile.Read(reader, sources, rules);
        var factors = FactorsFile.Read(reader, slots, sources, rules);
        var omissions = OmissionsFile.Read(reader, sources);
        var phrases = PhrasesFile.Read(reader, slots);
        var interruptions = InterruptionPhrases.Read(reader);
        var causeQuestions = CauseQuestions.Read(reader, conditions);
        var checkIns = CheckIns.Read(reader, sources, conditions);
        var conversation = Conversation.Read(reader, slots, sources, checkIns?.Questions ?? []);
        var emergency = EmergencyDirectory.Read(reader, sources);
        var cautions = CautionsFile.Read(reader, slots, sources, rules, flagTexts);
        var exercises = ExerciseLibrary.Read(reader, sources, conditions, slots);
        var programmes = ProgrammeLibrary.Read(reader, sources, conditions, exercises);
        var lexicon = LexiconReader.Read(reader, slots);
        var repairs = RepairWords.Read(reader, lexicon, slots);
        var sideTalk = SideTalk.Read(reader, lexicon, sources, conditions, causeQuestions);
        var languages = ForeignLanguages.Read(reader);
        var club = ClubFile.Read(reader, slots, sources, rules, exercises, interruptions);
        var atHand = AtHandWords.Read(reader, exercises);
        var myData = MyDataTexts.Read(reader);
        var channels = ChannelsFile.Read(reader);
        reader.ThrowOnFaults();
        var model = new TriageModel(slots, profiles, flags, levelRules, levels.Plausible, levels.Excusing, scopeRules, plan, questions.Limits);
        return new(
            slots,
            sources,
            terms,
            conditions,
            flagTexts,
            levels,
            questions,
            scope,
            factors,
            omissions,
            phrases,
            lexicon,
            model,
            interruptions,
            causeQuestions,
            repairs,
            sideTalk,
            languages,
            conversation!,
            emergency,
            cautions,
            exercises,
            programmes,
            club!,
            checkIns!,
            atHand!,
            myData!,
            channels);
    }
}
