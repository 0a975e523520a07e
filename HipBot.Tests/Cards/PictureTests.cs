using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using HipBot.Cards.Pictures;
using HipBot.Knowledge;

namespace HipBot.Tests.Cards;

public sealed class PictureTests
{
    private static readonly PictureLibrary Pictures = PictureLibrary.Load(new EmbeddedKnowledgeFiles());

    public static TheoryData<string> Ids => [.. Pictures.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_is_SVG_with_three_figures_and_no_text(string id)
    {
        var svg = XDocument.Parse(Pictures.Svg(id)!).Root!;
        var names = svg.Descendants().Select(element => element.Name.LocalName).ToList();

        Assert.Equal(3, names.Count(name => name == "circle"));
        Assert.Contains("ellipse", names);
        Assert.DoesNotContain("text", names);
        Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_is_drawn_the_same_each_time(string id) =>
        Assert.Equal(Hash(Pictures.Svg(id)!), Hash(PictureLibrary.Load(new EmbeddedKnowledgeFiles()).Svg(id)!));

    [Fact]
    public void Every_picture_that_an_exercise_names_is_there_and_the_other_way_round()
    {
        var named = KnowledgeBase.Load(new EmbeddedKnowledgeFiles()).Exercises.All.Select(exercise => exercise.Picture).Where(id => id.Length > 0);

        Assert.Equal(Pictures.Ids, named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"frame\": 1", "\"frame\": 7", "There is no frame 7.")]
    [InlineData("\"hip\": [", "\"hipp\": [", "There is no 'hip'.")]
    [InlineData("\"ankleNear\": [68, 86.4]", "\"ankleNear\": [68, 60]", "Keep bones their length.")]
    public void A_pose_that_no_body_can_take_is_refused(string text, string instead, string problem)
    {
        var exception = Assert.Throws<KnowledgeException>(() => PictureLibrary.Load(new FirstChanged("cards/poses/ex-bridge.json", text, instead)));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

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
