namespace HipBot.Cards.Pictures;

/// <summary>From which side a figure is seen.</summary>
internal enum PoseView
{
    /// <summary>From its side, looking to the right when upright.</summary>
    Side,

    /// <summary>From its front.</summary>
    Front,

    /// <summary>From its back.</summary>
    Back,

    /// <summary>From above, lying on its back.</summary>
    Above,
}
