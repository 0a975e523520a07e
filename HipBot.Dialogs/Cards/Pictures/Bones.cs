namespace HipBot.Cards.Pictures;

/// <summary>The bones of a figure, from the far side to the near one, so that nearer ones cover farther ones.</summary>
internal static class Bones
{
    private const double Thigh = 8.4;
    private const double Shin = 6.6;
    private const double Foot = 4.6;
    private const double Arm = 4.8;
    private const double Hand = 4.2;
    private const double Trunk = 11;

    /// <summary>Seen from the side: one hip and one shoulder, a far and a near limb of each.</summary>
    public static IReadOnlyList<Bone> Side { get; } =
    [
        new("neck", "elbowFar", Arm, IsFar: true), new("elbowFar", "handFar", Hand, IsFar: true),
        new("hip", "kneeFar", Thigh, IsFar: true), new("kneeFar", "ankleFar", Shin, IsFar: true), new("ankleFar", "toeFar", Foot, IsFar: true),
        new("neck", "hip", Trunk, IsFar: false),
        new("hip", "kneeNear", Thigh, IsFar: false), new("kneeNear", "ankleNear", Shin, IsFar: false), new("ankleNear", "toeNear", Foot, IsFar: false),
    ];

    /// <summary>The near arm, drawn over the tinted muscle.</summary>
    public static IReadOnlyList<Bone> NearArm { get; } = [new("neck", "elbowNear", Arm, IsFar: false), new("elbowNear", "handNear", Hand, IsFar: false)];

    /// <summary>Seen from the front: two hips and two shoulders.</summary>
    public static IReadOnlyList<Bone> Front { get; } =
    [
        new("shoulderLeft", "elbowLeft", Arm, IsFar: false), new("elbowLeft", "handLeft", Hand, IsFar: false),
        new("shoulderRight", "elbowRight", Arm, IsFar: false), new("elbowRight", "handRight", Hand, IsFar: false),
        new("hipLeft", "kneeLeft", Thigh, IsFar: false), new("kneeLeft", "ankleLeft", Shin, IsFar: false), new("ankleLeft", "toeLeft", Foot, IsFar: false),
        new("hipRight", "kneeRight", Thigh, IsFar: false), new("kneeRight", "ankleRight", Shin, IsFar: false), new("ankleRight", "toeRight", Foot, IsFar: false),
    ];

    internal sealed record Bone(string From, string To, double Width, bool IsFar);
}
