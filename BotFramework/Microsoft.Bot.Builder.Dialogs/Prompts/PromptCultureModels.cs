namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that choice and confirm prompts can put their choices in.</summary>
public static class PromptCultureModels
{
    private static readonly PromptCultureModel[] Supported =
    [
        Model("bg-bg", ", ", " или ", ", или ", "да", "Не"),
        Model("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不"),
        Model("nl-nl", ", ", " of ", ", of ", "Ja", "Nee"),
        Model("en-us", ", ", " or ", ", or ", "Yes", "No"),
        Model("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non"),
        Model("de-de", ", ", " oder ", ", oder ", "Ja", "Nein"),
        Model("hi-in", ", ", " या ", ", या ", "हां", "नहीं"),
        Model("it-it", ", ", " o ", " o ", "Si", "No"),
        Model("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ"),
        Model("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니"),
        Model("pt-br", ", ", " ou ", ", ou ", "Sim", "Não"),
        Model("es-es", ", ", " o ", ", o ", "Sí", "No"),
        Model("sv-se", ", ", " eller ", " eller ", "Ja", "Nej"),
        Model("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır"),
    ];

    public static PromptCultureModel Bulgarian => Of("bg-bg");

    public static PromptCultureModel Chinese => Of("zh-cn");

    public static PromptCultureModel Dutch => Of("nl-nl");

    public static PromptCultureModel English => Of("en-us");

    public static PromptCultureModel French => Of("fr-fr");

    public static PromptCultureModel German => Of("de-de");

    public static PromptCultureModel Hindi => Of("hi-in");

    public static PromptCultureModel Italian => Of("it-it");

    public static PromptCultureModel Japanese => Of("ja-jp");

    public static PromptCultureModel Korean => Of("ko-kr");

    public static PromptCultureModel Portuguese => Of("pt-br");

    public static PromptCultureModel Spanish => Of("es-es");

    public static PromptCultureModel Swedish => Of("sv-se");

    public static PromptCultureModel Turkish => Of("tr-tr");

    public static PromptCultureModel[] GetSupportedCultures() => [.. Supported];

    /// <summary>The supported locale of the same language ("en-us" for "en-GB"); the locale itself in lower case where there is none.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
        {
            return cultureCode;
        }

        var locale = cultureCode.ToLowerInvariant();
        if (Supported.Any(model => model.Locale == locale))
        {
            return locale;
        }

        var language = locale.Split('-')[0].Trim();
        return Supported.LastOrDefault(model => model.Locale.StartsWith(language, StringComparison.Ordinal))?.Locale ?? locale;
    }

    private static PromptCultureModel Of(string locale) => Supported.Single(model => model.Locale == locale);

    private static PromptCultureModel Model(string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = inlineOr,
        InlineOrMore = inlineOrMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
