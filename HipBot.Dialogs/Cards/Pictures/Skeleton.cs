namespace HipBot.Cards.Pictures;

/// <summary>Where the joints of a figure are, worked out from the directions of its bones; the bones keep their length whatever the pose.</summary>
internal static class Skeleton
{
    /// <summary>Where the floor is.</summary>
    public const double Floor = 90;

    /// <summary>The radius of an ankle, a knee, a hip or a hand: how far its middle lies above what it rests on.</summary>
    public static readonly IReadOnlyDictionary<string, double> Rest = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["Ankle"] = 3.4,
        ["Toe"] = 1.7,
        ["Knee"] = 3.6,
        ["Hip"] = 5.4,
        ["Elbow"] = 2.2,
        ["Hand"] = 2,
        ["Head"] = 5.6,
        ["Waist"] = 5,
        ["Neck"] = 5.2,
        ["hip"] = 5.4,
        ["waist"] = 5,
        ["neck"] = 5.2,
        ["head"] = 5.6,
    };

    private const double Lower = 10;
    private const double Upper = 13;
    private const double Neck = 9;
    private const double Thigh = 18;
    private const double Shin = 17;
    private const double Foot = 6.4;
    private const double FootFromFront = 3;
    private const double UpperArm = 11;
    private const double Forearm = 11;
    private const double HalfPelvis = 4.6;
    private const double HalfShoulders = 7.6;

    /// <summary>The joints by name: hip, waist, neck, head, and nearHip, nearKnee, nearAnkle, nearToe, nearShoulder, nearElbow, nearHand with their far twins.</summary>
    public static IReadOnlyDictionary<string, Point> Joints(PoseView view, PoseFile.AnchorPoint anchor, PoseFile.Frame frame)
    {
        var joints = new Dictionary<string, Point>(StringComparer.Ordinal);
        var side = view == PoseView.Side;
        var hip = default(Point);
        joints["hip"] = hip;
        joints["waist"] = hip + Bone("lower", frame.Trunk[0], Lower);
        joints["neck"] = joints["waist"] + Bone("upper", frame.Trunk[1], Upper);
        joints["head"] = joints["neck"] + Bone("head", frame.Head, Neck);
        var across = side ? default : Point.Towards(frame.Trunk[0] + 90 + frame.Pelvis) * HalfPelvis * Share("pelvis");
        var shoulders = side ? default : Point.Towards(frame.Trunk[1] + 90) * HalfShoulders * Share("shoulders");
        AddSide("near", hip - across, joints["neck"] - shoulders, frame.NearLeg, frame.NearArm);
        AddSide("far", hip + across, joints["neck"] + shoulders, frame.FarLeg, frame.FarArm);
        var shift = new Point(frame.Shift?[0] ?? 0, frame.Shift?[1] ?? 0);
        var held = new Point(anchor.X, anchor.Y ?? (Floor - RestOf(anchor.Joint))) + shift - joints[anchor.Joint];
        return joints.ToDictionary(joint => joint.Key, joint => joint.Value + held, StringComparer.Ordinal);

        void AddSide(string which, Point hipOf, Point shoulder, IReadOnlyList<double> leg, IReadOnlyList<double> arm)
        {
            joints[which + "Hip"] = hipOf;
            joints[which + "Knee"] = hipOf + Bone(which + "Thigh", leg[0], Thigh);
            joints[which + "Ankle"] = joints[which + "Knee"] + Bone(which + "Shin", leg[1], Shin);
            joints[which + "Toe"] = joints[which + "Ankle"] + Bone(which + "Foot", leg[2], side ? Foot : FootFromFront);
            joints[which + "Shoulder"] = shoulder;
            joints[which + "Elbow"] = shoulder + Bone(which + "UpperArm", arm[0], UpperArm);
            joints[which + "Hand"] = joints[which + "Elbow"] + Bone(which + "Forearm", arm[1], Forearm);
        }

        Point Bone(string name, double degrees, double length) => Point.Towards(degrees) * length * Share(name);

        double Share(string name) => frame.Short?.GetValueOrDefault(name, 1) ?? 1;
    }

    /// <summary>The pose that lies a share of the way between two others, every bone turning the shorter way.</summary>
    public static PoseFile.Frame Between(PoseFile.Frame from, PoseFile.Frame to, double share)
    {
        return new(
            Turns(from.Trunk, to.Trunk), Turn(from.Head, to.Head),
            Turns(from.NearLeg, to.NearLeg), Turns(from.FarLeg, to.FarLeg), Turns(from.NearArm, to.NearArm), Turns(from.FarArm, to.FarArm),
            Mix(from.Pelvis, to.Pelvis),
            Names().ToDictionary(name => name, name => Mix(from.Short?.GetValueOrDefault(name, 1) ?? 1, to.Short?.GetValueOrDefault(name, 1) ?? 1), StringComparer.Ordinal),
            [Mix(from.Shift?[0] ?? 0, to.Shift?[0] ?? 0), Mix(from.Shift?[1] ?? 0, to.Shift?[1] ?? 0)]);

        double Mix(double a, double b) => a + ((b - a) * share);

        double Turn(double a, double b) => a + (Math.IEEERemainder(b - a, 360) * share);

        double[] Turns(IReadOnlyList<double> a, IReadOnlyList<double> b) => [.. a.Zip(b, Turn)];

        IEnumerable<string> Names() => (from.Short?.Keys ?? []).Union(to.Short?.Keys ?? [], StringComparer.Ordinal);
    }

    /// <summary>How far the middle of a joint lies above what it rests on.</summary>
    public static double RestOf(string joint) => Rest.First(rest => joint.EndsWith(rest.Key, StringComparison.Ordinal)).Value;
}
