using HipBot.Load.Bots;
using HipBot.Load.Scripts;

namespace HipBot.Load.Commands;

/// <summary>What is compared: a bot, the channel by which it is talked to, and what is said.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="Kind">The bot.</param>
/// <param name="By">The channel.</param>
/// <param name="Scripts">What is said; null to record written cases first.</param>
internal sealed record Side(string Name, BotKind Kind, By By, IReadOnlyList<Script>? Scripts);
