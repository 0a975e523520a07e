using HipBot.Knowledge;

namespace HipBot.Cards.Pictures;

/// <summary>Whether a pose can be drawn: all frames, angles and names there, and the figure on the paper and above the floor.</summary>
internal static class PoseChecks
{
    private const int FrameCount = 3;
    private const double Paper = 100;
    private const double Tolerance = 6;

    public static void Check(KnowledgeReader reader, string file, PoseFile pose)
    {
        if (pose.Frames.Count != FrameCount)
        {
            reader.Fault(file, "$.frames", $"There are {pose.Frames.Count} frames.", "Give start, middle and end.");
            return;
        }

        for (var i = 0; i < FrameCount; i++)
        {
            CheckFrame(reader, file, pose, i);
        }

        foreach (var name in (pose.Muscles ?? []).Where(name => Muscle.Find(pose.View, name) is null))
        {
            reader.Fault(file, "$.muscles", $"There is no '{name}' in a view from the {pose.View}.", $"Use near. or far. with one of {string.Join(", ", Muscle.Names(pose.View).Order(StringComparer.Ordinal))}.");
        }

        foreach (var arrow in (pose.Arrows ?? []).Where(arrow => arrow.Frame is < 0 or >= FrameCount))
        {
            reader.Fault(file, "$.arrows", $"There is no frame {arrow.Frame}.", "Count from 0.");
        }
    }

    private static void CheckFrame(KnowledgeReader reader, string file, PoseFile pose, int i)
    {
        var (frame, path) = (pose.Frames[i], $"$.frames[{i}]");
        var bones = new[] { ("trunk", frame.Trunk, 2), ("nearLeg", frame.NearLeg, 3), ("farLeg", frame.FarLeg, 3), ("nearArm", frame.NearArm, 2), ("farArm", frame.FarArm, 2), ("shift", frame.Shift ?? [0, 0], 2) };
        var wrong = bones.Where(bone => bone.Item2.Count != bone.Item3).ToList();
        foreach (var (name, numbers, count) in wrong)
        {
            reader.Fault(file, $"{path}.{name}", $"It has {numbers.Count} numbers.", $"Give {count}.");
        }

        if (wrong.Count > 0)
        {
            return;
        }

        var known = Skeleton.Joints(pose.View, new("hip", 0, 0), frame);
        var named = (pose.Props ?? []).SelectMany(prop => prop.Joints ?? []).Concat((pose.Arrows ?? []).Select(arrow => arrow.Joint)).Append(pose.Anchor.Joint);
        var unknown = named.Where(name => !known.ContainsKey(name)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in unknown)
        {
            reader.Fault(file, "$", $"There is no joint '{name}'.", $"Use one of {string.Join(", ", known.Keys)}.");
        }

        if (unknown.Count > 0)
        {
            return;
        }

        foreach (var (name, at) in Skeleton.Joints(pose.View, pose.Anchor, frame).Where(joint => joint.Value.X is < 0 or > Paper || joint.Value.Y < 0 || joint.Value.Y > Skeleton.Floor + Tolerance))
        {
            reader.Fault(file, path, $"{name} is at {Shape.Text($"{at}")}, outside the picture or below the floor.", "Move the anchor, or turn the bones.");
        }
    }
}
