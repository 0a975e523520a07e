namespace HipBot.Turns;

/// <summary>What a channel is to do with an activity. The numbers are stored.</summary>
internal enum PostingKind
{
    Send = 0,
    Update = 1,
    Delete = 2,
}
