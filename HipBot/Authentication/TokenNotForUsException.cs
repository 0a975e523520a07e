namespace HipBot.Authentication;

/// <summary>A real token, but not for this bot, this channel or this service address.</summary>
internal sealed class TokenNotForUsException() : Exception("The token is good, but not for this.");
