using System.Globalization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace HipBot.Cards.Templating;

/// <summary>Functions about XML, which is read without document types and without anything from outside.</summary>
internal static class XmlFunctions
{
    private static readonly XmlReaderSettings Closed = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("xml", value => FromJson(Texts.Is(value) ? Texts.Of(value) : Texts.Json(value))),
        Function.Of("xPath", (xml, path) => Select(Texts.Expect(xml), Texts.Expect(path))),
    ];

    // Each member an element that says its type, as .NET maps JSON to XML.
    private static string FromJson(string json)
    {
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max);
            return XDocument.Load(reader).ToString().ReplaceLineEndings("\n");
        }
        catch (XmlException exception)
        {
            throw new ExpressionException(exception.Message);
        }
    }

    private static Value Select(string xml, string path)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), Closed);
            return new XPathDocument(reader).CreateNavigator().Evaluate(path) switch
            {
                XPathNodeIterator { Count: > 0 } nodes => Lists.New(nodes.Cast<XPathNavigator>().Select(node => node.OuterXml.ReplaceLineEndings("\n"))),
                double number => number,
                bool flag => flag,
                string text => text,
                var nothing => throw new ExpressionException(string.Format(CultureInfo.InvariantCulture, "'{0}' finds nothing ({1}).", path, nothing)),
            };
        }
        catch (Exception exception) when (exception is XmlException or XPathException or ArgumentException)
        {
            throw new ExpressionException(exception.Message);
        }
    }
}
