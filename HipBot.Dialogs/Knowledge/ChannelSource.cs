namespace HipBot.Knowledge;

/// <summary>Public documentation behind a figure of <c>Knowledge/channels.json</c>.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Its web address.</param>
/// <param name="Standing"><c>read</c>, or <c>quoted</c> where only others who quote it were read.</param>
public sealed record ChannelSource(string Id, string Title, string Address, ChannelSourceStanding Standing);
