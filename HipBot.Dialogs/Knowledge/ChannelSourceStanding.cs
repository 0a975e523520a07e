namespace HipBot.Knowledge;

/// <summary>How a source of <c>Knowledge/channels.json</c> was read.</summary>
public enum ChannelSourceStanding
{
    /// <summary>Itself.</summary>
    Read,

    /// <summary>As others quote it.</summary>
    Quoted,
}
