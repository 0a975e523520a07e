namespace HipBot.Connector;

#pragma warning disable CA1032, CA1064 // Thrown and caught in this project alone, always for the same reason.
/// <summary>A conversation or a person has sent more than the limits let them; nothing of it was taken in.</summary>
internal sealed class ThrottledException() : Exception("Too many activities.");
