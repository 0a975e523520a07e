using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Recognition;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, ranges, durations and recurrences in an English text.</summary>
public class DateTimeModel : IModel
{
    private readonly DateTimeOptions _options;

    internal DateTimeModel(DateTimeOptions options) => _options = options;

    public string ModelTypeName => "datetimeV2";

    public List<ModelResult> Parse(string query) => Parse(query, Moment.Now);

    public List<ModelResult> Parse(string query, Moment refTime)
    {
        if (string.IsNullOrEmpty(query))
        {
            return [];
        }

        var passage = new Passage(query, refTime);
        return [.. Scanner.Scan(passage, _options).Select(finding => ToResult(passage, finding))];
    }

    private ModelResult ToResult(Passage passage, Finding finding)
    {
        var entity = EntityWriter.Write(finding.Value);
        return new ModelResult
        {
            Text = passage.TextOf(finding.Start, finding.End),
            Start = passage.StartOf(finding.Start),
            End = passage.EndOf(finding.End - 1) - 1,
            TypeName = $"{ModelTypeName}.{entity.TypeName}",
            Resolution = entity.Values == null ? null : new SortedDictionary<string, object> { ["values"] = entity.Values },
        };
    }
}
