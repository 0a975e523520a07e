using Microsoft.Recognizers.Text.Choice.English;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds the one yes or no that a text says most plainly.</summary>
public class BooleanModel : IModel
{
    internal BooleanModel()
    {
    }

    public string ModelTypeName => "boolean";

    public List<ModelResult> Parse(string query)
    {
        var found = AnswerFinder.Find(query);
        // Of equals, the first said.
        return found.MaxBy(answer => answer.Score) is { } top ? [Result(top, found.Where(answer => answer != top))] : [];
    }

    private ModelResult Result(Answer answer, IEnumerable<Answer> others) => new()
    {
        Text = answer.Text,
        Start = answer.Start,
        End = answer.Start + answer.Text.Length - 1,
        TypeName = ModelTypeName,
        Resolution = new SortedDictionary<string, object>
        {
            ["value"] = answer.Value,
            ["score"] = answer.Score,
            ["otherResults"] = others.Select(other => new { other.Text, other.Value, other.Score }).ToList(),
        },
    };
}
