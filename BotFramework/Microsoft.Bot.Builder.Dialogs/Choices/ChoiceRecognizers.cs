using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices that a text names in words, by place ("the second one") or by number.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;

        // One way only: "the first division book" is no ordinal where a book of that name is on offer.
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
        {
            return found;
        }

        var locale = options?.Locale ?? Culture.English;
        List<ModelResult> places = [];
        if (options?.RecognizeOrdinals ?? true)
        {
            places = NumberRecognizer.RecognizeOrdinal(utterance, locale);
        }

        if (places.Count == 0 && (options?.RecognizeNumbers ?? true))
        {
            places = NumberRecognizer.RecognizeNumber(utterance, locale);
        }

        return
        [
            .. places
                .Select(place => ChoiceAt(list, place))
                .Where(choice => choice != null)
                .OrderBy(choice => choice.Start),
        ];
    }

    private static ModelResult<FoundChoice> ChoiceAt(IList<Choice> list, ModelResult place)
    {
        if (!int.TryParse(place.Resolution["value"]?.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            || number < 1
            || number > list.Count)
        {
            return null;
        }

        return new ModelResult<FoundChoice>
        {
            Start = place.Start,
            End = place.End,
            TypeName = "choice",
            Text = place.Text,
            Resolution = new FoundChoice { Value = list[number - 1].Value, Index = number - 1, Score = 1.0f },
        };
    }
}
