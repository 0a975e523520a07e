using System.Security.Cryptography;
using HipBot.Cards;
using HipBot.Cards.Pictures;
using HipBot.Club;
using HipBot.Dialogs;
using HipBot.FollowUp;
using HipBot.HandOff;
using HipBot.Knowledge;
using HipBot.MyData;
using HipBot.Proactive;
using HipBot.Recognition;
using HipBot.Settings;
using HipBot.State;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HipBot.Bots;

/// <summary>The services of the conversation.</summary>
public static class DialogServices
{
    /// <summary>What the conversation puts into state, by the names under which it is stored.</summary>
    public static IReadOnlyDictionary<string, Type> StateTypes { get; } = new Dictionary<string, Type>
    {
        ["episode"] = typeof(Episode),
        ["open-question"] = typeof(OpenQuestion),
        ["exercise-session"] = typeof(ExerciseSession),
        ["finding"] = typeof(Finding),
        ["saying"] = typeof(Saying),
        ["hand-off-note"] = typeof(HandOffNote),
        ["contradiction"] = typeof(Contradiction),
        ["given-advice"] = typeof(GivenAdvice),
        ["club-book"] = typeof(ClubBook),
        ["club-membership"] = typeof(ClubMembership),
        ["hand-over"] = typeof(HandOverBook),
        ["follow-up"] = typeof(FollowUpPlan),
        ["due-check-in"] = typeof(DueCheckIn),
        ["check-in-report"] = typeof(CheckInReport),
        ["past-episode"] = typeof(PastEpisode),
        ["my-data-note"] = typeof(MyDataNote),
        ["progress-note"] = typeof(ProgressNote),
        ["progress-point"] = typeof(ProgressPoint),
    };

    /// <summary>Adds the bot, its dialogs and its knowledge. Needs an <see cref="IStorage"/> and a <see cref="TimeProvider"/> besides.</summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="region">Country whose emergency numbers are told where a message's locale names none; empty to presume none.</param>
    public static IServiceCollection AddHipBotDialogs(this IServiceCollection services, string region = "")
    {
        services.TryAddSingleton<IKnowledgeFiles, EmbeddedKnowledgeFiles>();
        services.AddSingleton(provider => InRegion(ShippedKnowledge.Of(provider.GetRequiredService<IKnowledgeFiles>()), region));
        services.AddSingleton<IFindingRecognizer>(provider => ShippedKnowledge.RecognizerFor(provider.GetRequiredService<KnowledgeBase>()));
        services.AddSingleton<IInterview>(provider => new Interview(provider.GetRequiredService<KnowledgeBase>().Triage));
        services.AddSingleton(provider => new Explainer(provider.GetRequiredService<KnowledgeBase>().Triage));
        services.AddSingleton(provider => new TellingChoices(provider.GetRequiredService<KnowledgeBase>().Triage));
        services.AddSingleton(provider => CardTemplates.Load(provider.GetRequiredService<IKnowledgeFiles>()));
        services.AddSingleton(provider => PictureLibrary.Load(provider.GetRequiredService<IKnowledgeFiles>(), provider.GetRequiredService<KnowledgeBase>()));
        services.TryAddSingleton(PictureAddress.Here);
        services.AddSingleton<CardRenderer>();

        services.TryAddSingleton<ConversationState, PersonalState>();
        services.AddSingleton<EpisodeStore>();
        services.AddSingleton<AssessmentCards>();
        services.AddSingleton<Explanations>();
        services.AddSingleton<ExerciseCards>();
        services.AddSingleton<CheckInCards>();
        services.AddSingleton<EpisodeCards>();
        services.TryAddSingleton<ICheckInSchedule, NoCheckInSchedule>();
        services.AddSingleton<FollowUpDesk>();
        services.AddSingleton<DueTurn>();
        services.AddSingleton<HandOffWriter>();
        services.AddSingleton<HandOffDesk>();
        services.TryAddSingleton<IPrivatePages, NoPrivatePages>();
        services.TryAddSingleton<IConversationRecords, NoConversationRecords>();
        services.AddSingleton<OwnPages>();
        services.AddSingleton<MyDataWriter>();
        services.AddSingleton<MyDataDesk>();
        services.AddSingleton<ProgressDesk>();
        services.AddSingleton<CardMessages>();
        services.AddSingleton<CardsNow>();
        services.AddSingleton<Questioner>();
        services.AddSingleton<Listener>();
        services.AddSingleton<LoneMessages>();
        services.AddSingleton<Escalation>();
        services.AddSingleton<FindingIntake>();
        services.AddSingleton<Understanding>();
        services.AddSingleton<ChangeWords>();
        services.AddSingleton<AdviceWords>();
        services.AddSingleton<QuestionWords>();
        services.AddSingleton<TalkThread>();
        services.AddSingleton<Repairs>();
        services.AddSingleton<SideAnswers>();
        services.AddSingleton<Interruptions>();
        services.AddClubs();
        services.AddSingleton<EditedMessages>();
        services.AddSingleton<Greetings>();
        services.TryAddSingleton<ConversationReferences>();

        services.AddSingleton<CheckInDialog>();
        services.AddSingleton<ExercisesDialog>();
        services.AddSingleton<AfterDialog>();
        services.AddSingleton<IntakeDialog>();
        services.AddSingleton<EscalationDialog>();
        services.AddSingleton<MainDialog>();
        services.TryAddSingleton<IBot, HipPainBot>();
        return services;
    }

    private static void AddClubs(this IServiceCollection services)
    {
        services.TryAddSingleton(ClubList.Empty);
        services.TryAddSingleton<IPrivateChats, NoPrivateChats>();
        services.TryAddSingleton<IDigestCalendar, NoDigestCalendar>();
        services.AddSingleton<ClubBooks>();
        services.AddSingleton<ClubMemberships>();
        services.AddSingleton<PrivateTakeUp>();
        services.AddSingleton<PublicAnswers>();
        services.AddSingleton<PublicDanger>();
        services.AddSingleton<GroupReply>();
        services.AddSingleton<CaptainDesk>();
        services.AddSingleton<DigestDesk>();
        services.AddSingleton<ClubTalk>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DigestPost>(provider, (Func<int>)UnforeseeableNoise));
    }

    private static int UnforeseeableNoise() => DigestNoise.Draw(() => RandomNumberGenerator.GetInt32(2));

    /// <summary>Reads and checks every data file, template and pose now, rather than in the first person's first turn.</summary>
    /// <exception cref="KnowledgeException">At least one fault; the exception lists them all.</exception>
    public static void ReadKnowledge(this IServiceProvider services)
    {
        services.GetRequiredService<IBot>();
        services.GetRequiredService<PictureLibrary>();
    }

    /// <summary>The bot by itself, with its state in memory: for a terminal, evaluations and tests.</summary>
    public static ServiceProvider InMemory(TimeProvider clock) => new ServiceCollection()
        .AddSingleton(clock)
        .AddSingleton<IStorage>(_ => new MemoryStorage())
        .AddHipBotDialogs()
        .BuildServiceProvider();

    private static KnowledgeBase InRegion(KnowledgeBase knowledge, string region) =>
        region.Length == 0 || knowledge.Emergency.Knows(region)
            ? knowledge with { Emergency = knowledge.Emergency.Presuming(region) }
            : throw new SettingsException([$"Emergency:Region is '{region}', of which no emergency number is known. Use a code of Knowledge/emergency-numbers.json, such as GB, or add it there."]);
}
