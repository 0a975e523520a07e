namespace HipBot.MyData;

/// <summary>What a private page shows.</summary>
public interface IPrivateContent
{
    /// <summary>When it was written; it is kept from then on.</summary>
    DateTimeOffset WrittenAt { get; }
}
