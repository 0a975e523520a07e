using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/questions.json</c> holds.</summary>
internal sealed record QuestionsFile(InterviewLimits Limits, NotSureWords NotSure, IReadOnlyList<QuestionRow> Questions)
{
    private const string Name = "Knowledge/questions.json";

    public static (QuestionList Questions, IReadOnlyList<InterviewQuestion> Plan) Read(
        KnowledgeReader reader,
        SlotVocabulary slots,
        SourceList sources,
        RuleReader rules)
    {
        var file = reader.Read(Name, new QuestionsFile(new(1, 0, 1, 1, [], 1, 0), new("", ""), []));
        var plan = file.Questions.Select((row, i) =>
        {
            Check(reader, slots, sources, $"$.questions[{i}]", row);
            var screen = row.Screen is { } json ? rules.Read(Name, $"$.questions[{i}].screen", json) : null;
            var again = row.Again is { } more ? rules.Read(Name, $"$.questions[{i}].again", more) : null;
            var spare = row.Spare is { } never ? rules.Read(Name, $"$.questions[{i}].spare", never) : null;
            return new InterviewQuestion(file.NotSure.AddTo(row.ToQuestion(), slots), row.Fills, [.. row.ExpectedAnswers(slots)], screen, again, spare, row.MayRaiseTo, row.Discriminates);
        });
        IReadOnlyList<InterviewQuestion> questions = [.. plan];
        return (new(file.Limits, file.Questions, [.. questions.Select(question => question.Question)]), questions);
    }

    private static void Check(KnowledgeReader reader, SlotVocabulary slots, SourceList sources, string path, QuestionRow row)
    {
        sources.Check(reader, Name, $"{path}.source", row.Source);
        if (row.Fills.Count == 0)
        {
            reader.Fault(Name, $"{path}.fills", "The question fills no slot.", "Name the slot that it fills.");
        }

        foreach (var slot in row.Fills.Where(slot => slots.Find(slot) is null))
        {
            reader.Fault(Name, $"{path}.fills", $"There is no slot '{slot}'.", "Use a slot of Knowledge/slots.json.");
        }

        foreach (var value in row.OfAnother?.Labels?.Keys.Where(value => !row.Choices.Any(choice => choice.Value == value)) ?? [])
        {
            reader.Fault(Name, $"{path}.ofAnother.labels", $"'{value}' is none of the choices.", "Use the value of one of the choices.");
        }

        foreach (var choice in row.Choices.Where(choice => !row.Fills.Any(slot => slots.Find(slot)?.Values.Contains(choice.Value) == true)))
        {
            reader.Fault(Name, $"{path}.choices", $"'{choice.Value}' is no value of the slot.", "Use a value of Knowledge/slots.json.");
        }
    }
}
