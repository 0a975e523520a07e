using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Turns the JSON of a template into pieces that expand, and notes what is wrong on the way.</summary>
internal sealed class TemplateCompiler
{
    private readonly List<TemplateFault> _faults = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _dataDepth;

    public IReadOnlyList<TemplateFault> Faults => _faults;

    public IReadOnlySet<string> Names => _names;

    public TemplateNode Compile(JsonNode? node) => Compile(node, "$");

    private TemplateNode Compile(JsonNode? node, string path) => node switch
    {
        JsonObject members => CompileObject(members, path),
        JsonArray items => new TemplateNode.Array([.. items.Select((item, i) => Compile(item, $"{path}[{i}]"))]),
        _ when Texts.Is(node) => CompileText(Texts.Of(node), path),
        _ => new TemplateNode.Literal(node?.DeepClone()),
    };

    private TemplateNode CompileText(string text, string path)
    {
        var template = ReadText(text, path);
        return template.HasExpressions || text.Contains("\\${", StringComparison.Ordinal)
            ? new TemplateNode.Text(template)
            : new TemplateNode.Literal(text);
    }

    private TextTemplate ReadText(string text, string path)
    {
        var template = TextTemplate.Parse(text);
        _faults.AddRange(template.Faults.Select(fault => new TemplateFault(path, fault)));
        foreach (var expression in template.Expressions)
        {
            _names.UnionWith(NamesIn.RootOf(expression, isInData: _dataDepth > 0));
        }

        return template;
    }

    private TemplateNode.Object CompileObject(JsonObject members, string path)
    {
        var data = members.TryGetPropertyValue("$data", out var source) ? CompileData(source, $"{path}.$data") : null;
        _dataDepth += data is null ? 0 : 1;
        var when = members.TryGetPropertyValue("$when", out var condition) ? CompileWhen(condition, $"{path}.$when") : null;
        var kept = members
            .Where(member => member.Key is not ("$data" or "$when"))
            .Select(member => KeyValuePair.Create(member.Key, Compile(member.Value, $"{path}.{member.Key}")))
            .ToList();
        _dataDepth -= data is null ? 0 : 1;
        return new(kept, data, when);
    }

    private Func<Scope, IEnumerable<Scope>> CompileData(JsonNode? source, string path)
    {
        if (!Texts.Is(source))
        {
            var literal = source?.DeepClone();
            return scope => Inner(scope, literal);
        }

        var template = ReadText(Texts.Of(source), path);
        return scope => Inner(scope, template.Expand(scope));
    }

    // Anything but an expression counts as false, as in Microsoft's engines.
    private TextTemplate CompileWhen(JsonNode? condition, string path)
    {
        var template = ReadText(Texts.Is(condition) ? Texts.Of(condition) : string.Empty, path);
        if (!template.IsExpression)
        {
            _faults.Add(new(path, "It is no single ${expression}, so that it counts as false."));
        }

        return template;
    }

    private static IEnumerable<Scope> Inner(Scope scope, Value data) =>
        data.Node is JsonArray items
            ? items.Select((item, i) => scope with { Data = item, Index = i })
            : [scope with { Data = data }];
}
