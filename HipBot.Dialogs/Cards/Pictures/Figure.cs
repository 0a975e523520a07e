using System.Globalization;
using System.Text;

namespace HipBot.Cards.Pictures;

/// <summary>Draws the key frames of an exercise side by side as SVG. The same data gives the same text, to the last character.</summary>
internal static class Figure
{
    private const int Panel = 100;
    private const int Gap = 6;
    private const double Floor = 90;
    private const double HeadRadius = 5.6;
    private const double FrontTrunk = 7.5;
    private const string Near = "#33506a";
    private const string Far = "#9db2c1";
    private const string Muscle = "#f0803c";
    private const string Move = "#0b6e8f";
    private const string Paper = "#eef4f8";
    private const string Line = "#c4d3dd";
    private const string Thing = "#d5e0e8";

    private static readonly string[] FrontCorners = ["shoulderLeft", "shoulderRight", "hipRight", "hipLeft"];

    public static string Draw(PoseFile pose)
    {
        var width = (pose.Frames.Count * (Panel + Gap)) - Gap;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {Panel}" width="{width * 4}" height="{Panel * 4}" fill="none" stroke-linecap="round" stroke-linejoin="round">""");
        for (var i = 0; i < pose.Frames.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<g transform="translate({i * (Panel + Gap)})">""");
            DrawPanel(svg, pose, i);
            svg.Append("</g>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static void DrawPanel(StringBuilder svg, PoseFile pose, int index)
    {
        var joints = pose.Frames[index].Joints;
        svg.Append(CultureInfo.InvariantCulture, $"""<rect width="{Panel}" height="{Panel}" rx="6" fill="{Paper}"/><path d="M8 {Floor}H92" stroke="{Line}" stroke-width="1.4"/>""");
        foreach (var prop in pose.Props)
        {
            svg.Append(DrawProp(prop));
        }

        if (joints.ContainsKey("hip"))
        {
            DrawBones(svg, joints, Bones.Side);
            DrawTints(svg, pose, joints);
            DrawBones(svg, joints, Bones.NearArm);
        }
        else
        {
            DrawFrontTrunk(svg, joints);
            DrawBones(svg, joints, Bones.Front);
            DrawTints(svg, pose, joints);
        }

        var head = joints["head"];
        svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{head[0]}" cy="{head[1]}" r="{HeadRadius}" fill="{Near}"/>""");
        foreach (var arrow in pose.Arrows.Where(arrow => arrow.Frame == index))
        {
            svg.Append(DrawArrow(arrow));
        }
    }

    private static void DrawBones(StringBuilder svg, IReadOnlyDictionary<string, IReadOnlyList<double>> joints, IReadOnlyList<Bones.Bone> bones)
    {
        foreach (var bone in bones)
        {
            if (joints.TryGetValue(bone.From, out var from) && joints.TryGetValue(bone.To, out var to))
            {
                svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{from[0]} {from[1]}L{to[0]} {to[1]}" stroke="{(bone.IsFar ? Far : Near)}" stroke-width="{bone.Width}"/>""");
            }
        }
    }

    private static void DrawFrontTrunk(StringBuilder svg, IReadOnlyDictionary<string, IReadOnlyList<double>> joints)
    {
        var outline = string.Join('L', FrontCorners.Select(name => string.Create(CultureInfo.InvariantCulture, $"{joints[name][0]} {joints[name][1]}")));
        svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{outline}Z" fill="{Near}" stroke="{Near}" stroke-width="{FrontTrunk}"/>""");
    }

    private static void DrawTints(StringBuilder svg, PoseFile pose, IReadOnlyDictionary<string, IReadOnlyList<double>> joints)
    {
        foreach (var tint in pose.Tints)
        {
            var (from, to) = (joints[tint.From], joints[tint.To]);
            var (dx, dy) = (to[0] - from[0], to[1] - from[1]);
            var length = Math.Sqrt((dx * dx) + (dy * dy));
            var x = Math.Round(from[0] + (dx * tint.Along) + (dy / length * tint.Aside), 1);
            var y = Math.Round(from[1] + (dy * tint.Along) - (dx / length * tint.Aside), 1);
            var turn = Math.Round(Math.Atan2(dy, dx) * 180 / Math.PI, 1);
            svg.Append(CultureInfo.InvariantCulture, $"""<ellipse cx="{x}" cy="{y}" rx="{tint.Length / 2}" ry="{tint.Width / 2}" transform="rotate({turn} {x} {y})" fill="{Muscle}"/>""");
        }
    }

    private static string DrawArrow(PoseFile.Arrow arrow)
    {
        var (x, y) = (arrow.X + arrow.Dx, arrow.Y + arrow.Dy);
        var length = Math.Sqrt((arrow.Dx * arrow.Dx) + (arrow.Dy * arrow.Dy));
        var (ux, uy) = (arrow.Dx / length * 3, arrow.Dy / length * 3);
        var left = string.Create(CultureInfo.InvariantCulture, $"{Math.Round(x - ux - uy, 1)} {Math.Round(y - uy + ux, 1)}");
        var right = string.Create(CultureInfo.InvariantCulture, $"{Math.Round(x - ux + uy, 1)} {Math.Round(y - uy - ux, 1)}");
        return string.Create(CultureInfo.InvariantCulture, $"""<path d="M{arrow.X} {arrow.Y}L{x} {y}M{left}L{x} {y}L{right}" stroke="{Move}" stroke-width="1.8"/>""");
    }

    private static string DrawProp(PoseFile.Prop prop) => prop.Kind switch
    {
        PropKind.Chair => string.Create(
            CultureInfo.InvariantCulture,
            $"""<path d="M{prop.X - 2} {prop.Y - 26}V{Floor - 1}M{prop.X + 16} {prop.Y + 2}V{Floor - 1}" stroke="{Thing}" stroke-width="2.6"/><path d="M{prop.X - 2} {prop.Y + 2}H{prop.X + 16}" stroke="{Thing}" stroke-width="4"/>"""),
        PropKind.Wall => string.Create(CultureInfo.InvariantCulture, $"""<path d="M{prop.X} 8H{prop.X + 8}V{Floor}H{prop.X}Z" fill="{Thing}"/>"""),
        _ => throw new ArgumentOutOfRangeException(nameof(prop), prop.Kind, "There is no such prop."),
    };
}
