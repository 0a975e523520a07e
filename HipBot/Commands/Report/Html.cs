using System.Xml.Linq;

namespace HipBot.Commands.Report;

/// <summary>Elements of a page; whatever text goes in is text, never markup.</summary>
internal static class Html
{
    public static XElement El(string name, params object?[] content) => new(name, content is [] ? [string.Empty] : content);

    public static XAttribute Class(string names) => new("class", names);

    public static XAttribute Id(string id) => new("id", id);

    public static XElement Link(string id, string text) => El("a", new XAttribute("href", "#" + id), text);

    public static XElement List(IEnumerable<object> items) => El("ul", [.. items.Select(item => El("li", item))]);

    public static XElement Table(IEnumerable<string> headings, IEnumerable<IEnumerable<object>> rows) => El(
        "table",
        El("thead", El("tr", [.. headings.Select(heading => El("th", heading))])),
        El("tbody", [.. rows.Select(row => El("tr", [.. row.Select(cell => El("td", cell))]))]));

    /// <summary>A box to tick, with what it stands for.</summary>
    public static XElement Tick(params object[] content) => El("label", [Class("tick"), El("span", Class("box")), .. content]);

    /// <summary>A part of the page with its heading.</summary>
    public static XElement Section(string id, string heading, params object?[] content) => El("section", [Id(id), El("h2", heading), .. content]);
}
