namespace Microsoft.Recognizers.Text.Number.English;

internal enum ItemKind
{
    Simple,
    Round,
    Article,
    Digits,
}
