namespace Microsoft.Recognizers.Text;

public sealed class Culture
{
    public const string Arabic = "ar-*";
    public const string Bulgarian = "bg-bg";
    public const string Chinese = "zh-cn";
    public const string Dutch = "nl-nl";
    public const string English = "en-us";
    public const string EnglishOthers = "en-*";
    public const string French = "fr-fr";
    public const string German = "de-de";
    public const string Hindi = "hi-in";
    public const string Italian = "it-it";
    public const string Japanese = "ja-jp";
    public const string Korean = "ko-kr";
    public const string Portuguese = "pt-br";
    public const string Spanish = "es-es";
    public const string SpanishMexican = "es-mx";
    public const string Swedish = "sv-se";
    public const string Turkish = "tr-tr";

    public static readonly Culture[] SupportedCultures =
    [
        new("Arabic", Arabic),
        new("Bulgarian", Bulgarian),
        new("Chinese", Chinese),
        new("Dutch", Dutch),
        new("English", English),
        new("EnglishOthers", EnglishOthers),
        new("French", French),
        new("German", German),
        new("Hindi", Hindi),
        new("Italian", Italian),
        new("Japanese", Japanese),
        new("Korean", Korean),
        new("Portuguese", Portuguese),
        new("Spanish", Spanish),
        new("SpanishMexican", SpanishMexican),
        new("Swedish", Swedish),
        new("Turkish", Turkish),
    ];

    private Culture(string cultureName, string cultureCode)
    {
        CultureName = cultureName;
        CultureCode = cultureCode;
    }

    public string CultureName { get; }

    public string CultureCode { get; }

    public static string[] GetSupportedCultureCodes() =>
        [.. SupportedCultures.Select(culture => culture.CultureCode)];

    /// <summary>The code of the nearest culture: itself, else its language's wildcard, else its language's first.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
        {
            return cultureCode;
        }

        var code = cultureCode.ToLowerInvariant();
        var codes = GetSupportedCultureCodes();
        if (codes.Contains(code))
        {
            return code;
        }

        var language = code.Split('-')[0] + "-";
        var sameLanguage = codes.Where(each => each.StartsWith(language, StringComparison.Ordinal)).ToList();
        return sameLanguage.Find(each => each.EndsWith('*')) ?? sameLanguage.FirstOrDefault() ?? code;
    }
}
