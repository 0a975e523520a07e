namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How choices read in a language.</summary>
public class PromptCultureModel
{
    public string Locale { get; set; }

    public string Separator { get; set; }

    /// <summary>Stands between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Stands before the last of three or more choices.</summary>
    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }
}
