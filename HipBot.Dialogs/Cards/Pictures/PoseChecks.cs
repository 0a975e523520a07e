using HipBot.Knowledge;

namespace HipBot.Cards.Pictures;

/// <summary>Whether poses can be those of one body: every joint there, and no bone that grows between frames.</summary>
internal static class PoseChecks
{
    private const double Tolerance = 0.7;
    private const int FrameCount = 3;

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

        foreach (var arrow in pose.Arrows.Where(arrow => arrow.Frame is < 0 or >= FrameCount))
        {
            reader.Fault(file, "$.arrows", $"There is no frame {arrow.Frame}.", "Count from 0.");
        }
    }

    private static void CheckFrame(KnowledgeReader reader, string file, PoseFile pose, int i)
    {
        var joints = pose.Frames[i].Joints;
        var path = $"$.frames[{i}].joints";
        foreach (var (name, _) in joints.Where(joint => joint.Value.Count != 2))
        {
            reader.Fault(file, $"{path}.{name}", "A joint is no point.", "Give x and y.");
            return;
        }

        var needed = pose.Tints.SelectMany(tint => new[] { tint.From, tint.To }).Append("head").Concat(pose.Frames[0].Joints.Keys);
        foreach (var missing in needed.Distinct(StringComparer.Ordinal).Where(name => !joints.ContainsKey(name)))
        {
            reader.Fault(file, path, $"There is no '{missing}'.", "Give every joint in every frame.");
            return;
        }

        foreach (var bone in Bones.Side.Concat(Bones.NearArm).Concat(Bones.Front).Where(bone => joints.ContainsKey(bone.From) && joints.ContainsKey(bone.To)))
        {
            var (before, now) = (Length(pose.Frames[0], bone), Length(pose.Frames[i], bone));
            if (Math.Abs(before - now) > Tolerance && !bone.To.StartsWith("elbow", StringComparison.Ordinal))
            {
                reader.Fault(file, path, $"From {bone.From} to {bone.To} it is {now:0.0}, and {before:0.0} in the first frame.", "Keep bones their length.");
            }
        }
    }

    private static double Length(PoseFile.Frame frame, Bones.Bone bone) =>
        Math.Sqrt(Math.Pow(frame.Joints[bone.To][0] - frame.Joints[bone.From][0], 2) + Math.Pow(frame.Joints[bone.To][1] - frame.Joints[bone.From][1], 2));
}
