namespace HipBot.Cards.Pictures;

/// <summary>What can be around a figure.</summary>
internal enum PropKind
{
    /// <summary>A chair seen from the side, its back to the left.</summary>
    Chair,

    /// <summary>A chair seen from the side, its back to the right.</summary>
    ChairTurned,

    /// <summary>A wall.</summary>
    Wall,

    /// <summary>A mat on the floor.</summary>
    Mat,

    /// <summary>A mat seen from above, under the whole figure.</summary>
    Rug,

    /// <summary>The hands of a therapist, from above.</summary>
    Hands,

    /// <summary>A step, a bench or a bed, down to the floor.</summary>
    Box,

    /// <summary>A ball or a roller, drawn behind the figure.</summary>
    Ball,

    /// <summary>A cushion.</summary>
    Cushion,

    /// <summary>An elastic band between two joints.</summary>
    Band,

    /// <summary>A dumbbell in a hand.</summary>
    Weight,

    /// <summary>A hill that rises to the right.</summary>
    Hill,

    /// <summary>An exercise bicycle.</summary>
    Bike,

    /// <summary>An elliptical trainer.</summary>
    Elliptical,

    /// <summary>A leg-press machine.</summary>
    LegPress,
}
