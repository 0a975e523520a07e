using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>A card template in the Adaptive Cards templating language, read once and expanded with data as often as needed.</summary>
/// <remarks>
/// Covers <c>${expression}</c>, <c>$data</c>, <c>$when</c>, <c>$index</c>, <c>$root</c>, <c>$host</c> and <c>\${</c>. An expression that cannot be
/// evaluated stays as it was written, as in Microsoft's .NET engine. Data is never expanded again, so user text cannot become an expression.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class CardTemplate
{
    private readonly TemplateNode _root;

    private CardTemplate(TemplateNode root, IReadOnlyList<TemplateFault> faults, IReadOnlySet<string> names) =>
        (_root, Faults, Names) = (root, faults, names);

    /// <summary>What is wrong with the template; empty for a good one.</summary>
    public IReadOnlyList<TemplateFault> Faults { get; }

    /// <summary>Names that are looked up in the data of the whole template: those that stand in no <c>$data</c>, and those after <c>$root</c>.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>Reads a template; faults in it are listed, not thrown.</summary>
    public static CardTemplate Parse(JsonNode? template)
    {
        var compiler = new TemplateCompiler();
        var root = compiler.Compile(template);
        return new(root, compiler.Faults, compiler.Names);
    }

    /// <summary>Fills the template with data.</summary>
    /// <param name="data">What names mean; the <c>$root</c>.</param>
    /// <param name="host">What <c>$host</c> means; null where the template uses none.</param>
    public JsonNode? Expand(JsonNode? data, JsonNode? host = null) =>
        _root.ExpandToOne(new(data, data, host));
}
