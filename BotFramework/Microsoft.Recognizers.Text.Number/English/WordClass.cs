namespace Microsoft.Recognizers.Text.Number.English;

internal enum WordClass
{
    /// <summary>Zero to nine.</summary>
    Ones,
    Teens,
    Tens,

    /// <summary>Hundred, thousand and so on: multiplies what stands before it.</summary>
    Round,
    Dozen,
    Article,
    Ordinal,

    /// <summary>Hundredth, thousandth and so on.</summary>
    RoundOrdinal,

    /// <summary>Half and quarter.</summary>
    Part,
}
