namespace HipBot.Cards.Pictures;

/// <summary>What can stand around a figure.</summary>
internal enum PropKind
{
    /// <summary>A chair seen from the side, its back to the left.</summary>
    Chair,

    /// <summary>A wall to the right.</summary>
    Wall,
}
