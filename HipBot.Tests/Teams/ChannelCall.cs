using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>One call of the bot to its channel, and what it was answered.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">Path and query, unescaped.</param>
/// <param name="Body">The JSON that was sent; null where none was.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Authorization">The header of that name.</param>
/// <param name="Id">The id that the channel gave to a new activity; null where there is none.</param>
public sealed record ChannelCall(string Method, string Path, JObject? Body, int Status, string Authorization, string? Id);
