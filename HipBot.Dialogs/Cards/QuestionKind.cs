namespace HipBot.Cards;

/// <summary>How a question is answered on its card; free text always works as well.</summary>
public enum QuestionKind
{
    /// <summary>One of a few choices.</summary>
    Choice,

    /// <summary>Any number of choices.</summary>
    Choices,

    /// <summary>A whole number from 0 to 10.</summary>
    Scale,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>The person's own words.</summary>
    Text,
}
