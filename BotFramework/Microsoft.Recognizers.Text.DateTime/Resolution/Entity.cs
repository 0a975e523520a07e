namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>A result before it takes the public shape.</summary>
/// <param name="TypeName">Its type, without the datetimeV2 prefix.</param>
/// <param name="Values">What it may mean; null where it means nothing.</param>
internal sealed record Entity(string TypeName, List<Dictionary<string, string>> Values);
