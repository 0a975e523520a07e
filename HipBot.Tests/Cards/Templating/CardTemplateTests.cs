using System.Text.Json.Nodes;
using HipBot.Cards.Templating;

namespace HipBot.Tests.Cards.Templating;

public sealed class CardTemplateTests
{
    private static readonly JsonNode Data = JsonNode.Parse(
        """{"name":"Sam","age":41,"ratio":0.5,"none":null,"list":["a","b","c"],"runs":[{"km":5,"ok":true},{"km":12,"ok":false}],"time":"2026-01-31T23:15:42.123Z"}""")!;

    [Theory]
    [InlineData("${bool(0)}", "false")]
    [InlineData("${if(0, 'yes', 'no')}", "\"yes\"")]
    [InlineData("${nobody ?? 'someone'}", "\"${nobody}\"")]
    [InlineData("${person.nick ?? 'none'}", "\"${person.nick}\"")]
    [InlineData("${exists(nobody) || nobody == null}", "true")]
    [InlineData("${jPath(json('[{\"k\":1},{\"k\":2},{\"k\":3}]'), '$[?(@.k>1)].k')}", "[2,3]")]
    [InlineData("${jPath(json('[{\"k\":1},{\"k\":2},{\"k\":3}]'), '$[-1:].k')}", "3")]
    [InlineData("${dataUriToString('data:text/plain;charset=utf-8;base64,aGVsbG8=')}", "\"hello\"")]
    [InlineData("${isDuration('PT2H') && !isDate('PT2H')}", "true")]
    [InlineData("${age >= 18 && age < 65}", "true")]
    [InlineData("${2 ^ 3 ^ 2}", "512")]
    [InlineData("${7 / 2} and ${7 / 2.5}", "\"3 and 2.8\"")]
    [InlineData("${none > 1}", "false")]
    [InlineData("${join(list, ', ', ' and ')}", "\"a, b and c\"")]
    [InlineData("${join(foreach(where(runs, r => r.km > 6), r => r.km), '/')}", "\"12\"")]
    [InlineData("${sum(foreach(runs, r, r.km))} km", "\"17 km\"")]
    [InlineData("${any(runs, r, r.ok)}", "true")]
    [InlineData("${last(list)}${first(list)}", "\"ca\"")]
    [InlineData("${`${name} is ${age}`}", "\"Sam is 41\"")]
    [InlineData("${round(2.5)}", "3")]
    [InlineData("${formatNumber(1234.5, 2)}", "\"1,234.50\"")]
    [InlineData("${addOrdinal(112)}, ${addOrdinal(23)}", "\"112th, 23rd\"")]
    [InlineData("${formatDateTime(time, 'd MMM yyyy')}", "\"31 Jan 2026\"")]
    [InlineData("${addToTime(time, 1, 'Month', 'yyyy-MM-dd')}", "\"2026-02-28\"")]
    [InlineData("${dateReadBack(time, addDays(time, 1))}", "\"tomorrow\"")]
    [InlineData("${jPath(runs, '$[?(@.km == 12)].ok')}", "false")]
    [InlineData("${contains(list, 'b')}", "true")]
    [InlineData("${removeProperty(runs[0], 'ok')}", """{"km":5}""")]
    public void An_expression_gives_its_value(string expression, string expected) => AssertExpands(expected, expression);

    [Theory]
    [InlineData("${nobody}")]
    [InlineData("${name")]
    [InlineData("Hello ${nobody.name}")]
    [InlineData("Hello ${none}")]
    [InlineData("${unknown(name)}")]
    [InlineData("${utcNow()}")]
    [InlineData("${age / 0}")]
    [InlineData("${substring(name, 2, 9)}")]
    [InlineData("${length(age)}")]
    [InlineData("${(((name}")]
    public void What_cannot_be_evaluated_stays_as_it_was_written(string text) => AssertExpands(JsonValue.Create(text)!.ToJsonString(), text);

    [Fact]
    public void An_expression_too_deep_to_read_is_a_fault_and_no_crash()
    {
        var template = CardTemplate.Parse(JsonValue.Create($"${{{new string('(', 5000)}1{new string(')', 5000)}}}"));

        Assert.Contains("deep", Assert.Single(template.Faults).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("She said \"stop\"\n\\ and ${name}")]
    [InlineData("**bold** [link](x) `code`")]
    [InlineData("\\${name}")]
    public void Data_is_never_expanded_again(string words)
    {
        var expanded = CardTemplate.Parse(JsonNode.Parse("""{"text":"${said}","also":"> ${said}"}""")).Expand(new JsonObject { ["said"] = words, ["name"] = "Sam" });

        Assert.Equal(words, (string?)expanded!["text"]);
        Assert.Equal("> " + words, (string?)expanded["also"]);
    }

    [Fact]
    public void A_template_can_be_expanded_twice_without_the_first_showing_in_the_second()
    {
        var template = CardTemplate.Parse(JsonNode.Parse("""{"body":[{"$data":"${list}","text":"${$index}${$data}"}],"fixed":{"a":1}}"""));
        _ = template.Expand(Data);

        AssertSame("""{"body":[{"text":"0z"}],"fixed":{"a":1}}""", template.Expand(JsonNode.Parse("""{"list":["z"]}""")));
    }

    [Theory]
    [InlineData("${age > 18}", true)]
    [InlineData("${age > 50}", false)]
    [InlineData("${name}", false)]
    [InlineData("${age}", false)]
    [InlineData("${none}", false)]
    [InlineData("${nobody}", false)]
    [InlineData("true", false)]
    public void An_element_is_kept_only_where_its_condition_is_true(string condition, bool kept)
    {
        var template = CardTemplate.Parse(new JsonObject { ["body"] = new JsonArray(new JsonObject { ["$when"] = condition, ["text"] = "x" }) });

        AssertSame(kept ? """{"body":[{"text":"x"}]}""" : """{"body":[]}""", template.Expand(Data));
    }

    [Fact]
    public void Faults_name_the_place()
    {
        var template = CardTemplate.Parse(JsonNode.Parse("""{"body":[{"text":"ok"},{"$when":"true","text":"${rand(1, 2)}"}]}"""));

        Assert.Equal(["$.body[1].$when", "$.body[1].text"], template.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public void An_object_that_repeats_where_one_is_expected_becomes_an_array() =>
        AssertSame(
            """{"b":[{"t":1},{"t":2}],"c":null}""",
            CardTemplate.Parse(JsonNode.Parse("""{"b":{"$data":"${some}","t":"${$data}"},"c":{"$data":"${none}","t":"x"}}""")).Expand(JsonNode.Parse("""{"some":[1,2],"none":[]}""")));

    [Fact]
    public void Names_are_those_of_the_whole_data_only()
    {
        var template = CardTemplate.Parse(JsonNode.Parse(
            """{"a":"${one} ${two.inner}","b":[{"$data":"${rows}","$when":"${shown}","text":"${cell} ${$root.three} ${$host.theme}"}],"c":"${count(where(four, x, x.y > five))}"}"""));

        Assert.Equal(["five", "four", "one", "rows", "three", "two"], template.Names.Order(StringComparer.Ordinal));
    }

    private static void AssertExpands(string expected, string text) =>
        AssertSame(expected, CardTemplate.Parse(JsonValue.Create(text)).Expand(Data));

    private static void AssertSame(string expected, JsonNode? actual) =>
        Assert.True(Same.As(JsonNode.Parse(expected), actual), $"expected {expected}\nbut was  {actual?.ToJsonString() ?? "null"}");
}
