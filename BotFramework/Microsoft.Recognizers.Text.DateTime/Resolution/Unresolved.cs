namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>Something that is recognized as an expression of a type but means nothing: its resolution is null.</summary>
/// <param name="TypeName">The type, without the datetimeV2 prefix.</param>
internal sealed record Unresolved(string TypeName);
