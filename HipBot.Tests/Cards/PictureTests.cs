using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using HipBot.Cards.Pictures;
using HipBot.Knowledge;

namespace HipBot.Tests.Cards;

public sealed class PictureTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load(new EmbeddedKnowledgeFiles());
    private static readonly PictureLibrary Pictures = PictureLibrary.Load(new EmbeddedKnowledgeFiles(), Knowledge);

    public static TheoryData<string> Ids => [.. Pictures.Ids];

    public static TheoryData<string> Exercises => [.. Knowledge.Exercises.All.Select(exercise => exercise.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_is_SVG_of_shapes_alone_without_text_or_script(string id)
    {
        var svg = XDocument.Parse(Pictures.Svg(id)!).Root!;

        Assert.Subset(new HashSet<string> { "svg", "g", "path" }, svg.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet());
        Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_is_a_PNG_of_the_same_proportions_for_hosts_without_SVG(string id)
    {
        var png = Pictures.Png(id)!;
        var size = XDocument.Parse(Pictures.Svg(id)!).Root!.Attribute("viewBox")!.Value.Split(' ').Skip(2).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png.Take(4));
        Assert.Equal(size[0] / size[1], (double)BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)) / BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)), tolerance: 0.02);
        Assert.InRange(png.Length, 2_000, 100_000);
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Every_exercise_is_shown_in_three_figures_and_as_one_that_moves(string id)
    {
        var still = XDocument.Parse(Pictures.Svg(id)!).Root!;
        var moving = XDocument.Parse(Pictures.MovingSvg(id)!).Root!;

        Assert.Equal(3, still.Elements().Count());
        Assert.Contains(moving.Descendants(), element => element.Name.LocalName == "animate");
        Assert.All(
            moving.Descendants().Where(element => element.Name.LocalName == "animate").Select(element => element.Attribute("values")!.Value.Split(';')),
            steps => Assert.Single(steps.Select(Commands).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>Look at <c>docs/pictures/exercises.png</c> after a change, and put the new sums in.</summary>
    [Fact]
    public void Pictures_are_as_they_were_looked_at()
    {
        var now = Pictures.Ids.Select(id => $"{id} {Hash(Pictures.Svg(id)!)}").ToList();
        if (Environment.GetEnvironmentVariable("HIPBOT_ACCEPT_PICTURES") is { Length: > 0 })
        {
            File.WriteAllLines(LookedAt(), now);
        }

        Assert.Equal(File.ReadAllLines(LookedAt()), now);
    }

    [Theory]
    [InlineData("\"frame\": 1", "\"frame\": 7", "There is no frame 7.")]
    [InlineData("\"joint\": \"hip\"", "\"joint\": \"hipp\"", "There is no joint 'hipp'.")]
    [InlineData("near.glutes", "near.gluts", "There is no 'near.gluts'")]
    [InlineData("\"head\": -90, ", "", "head")]
    [InlineData("\"x\": 74", "\"x\": 7", "outside the picture")]
    public void A_pose_that_cannot_be_drawn_is_refused(string text, string instead, string problem)
    {
        var exception = Assert.Throws<KnowledgeException>(() => PictureLibrary.Load(new FirstChanged("cards/poses/ex-bridge.json", text, instead), Knowledge));

        Assert.Contains("cards/poses/ex-bridge.json", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"place\": \"knee\"", "\"place\": \"elbow\"", "no choice 'elbow'")]
    [InlineData("\"place\": \"knee\"", "\"place\": \"lateral\"", "no area for 'knee'")]
    [InlineData("\"view\": \"back\"", "\"view\": \"top\"", "no view 'top'")]
    public void A_map_that_does_not_fit_the_question_is_refused(string text, string instead, string problem)
    {
        var exception = Assert.Throws<KnowledgeException>(() => PictureLibrary.Load(new FirstChanged("cards/body-map.json", text, instead), Knowledge));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    private static string Commands(string path) => string.Concat(path.Where(char.IsLetter));

    private static string LookedAt([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "pictures.sums");

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class FirstChanged(string file, string text, string instead) : IKnowledgeFiles
    {
        private readonly EmbeddedKnowledgeFiles _others = new();

        public Stream? Open(string name)
        {
            if (name != file)
            {
                return _others.Open(name);
            }

            using var reader = new StreamReader(_others.Open(name)!);
            var content = reader.ReadToEnd();
            var at = content.LastIndexOf(text, StringComparison.Ordinal);
            Assert.True(at >= 0, text);
            return new MemoryStream(Encoding.UTF8.GetBytes(content[..at] + instead + content[(at + text.Length)..]));
        }

        public IReadOnlyList<string> List(string folder) => _others.List(folder);
    }
}
