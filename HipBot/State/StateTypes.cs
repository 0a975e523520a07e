using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace HipBot.State;

/// <summary>The closed list of types that stored state may hold, each under a short name that survives renaming.</summary>
/// <remarks>
/// Besides these: lists, arrays and string-keyed dictionaries of them, written <c>list:NAME</c>, <c>array:NAME</c> and
/// <c>map:NAME</c>. A name that is not on the list is refused; no type name from the store is ever looked up.
/// </remarks>
public sealed class StateTypes
{
    /// <summary>What the Bot Framework itself puts into state.</summary>
    public static IReadOnlyDictionary<string, Type> BotFramework { get; } = new Dictionary<string, Type>
    {
        ["object"] = typeof(object),
        ["string"] = typeof(string),
        ["bool"] = typeof(bool),
        ["int"] = typeof(int),
        ["long"] = typeof(long),
        ["double"] = typeof(double),
        ["date-time"] = typeof(DateTime),
        ["date-time-offset"] = typeof(DateTimeOffset),
        [nameof(DialogState)] = typeof(DialogState),
        [nameof(DialogInstance)] = typeof(DialogInstance),
        [nameof(PromptOptions)] = typeof(PromptOptions),
        [nameof(Choice)] = typeof(Choice),
        [nameof(FoundChoice)] = typeof(FoundChoice),
        [nameof(DateTimeResolution)] = typeof(DateTimeResolution),
        [nameof(Activity)] = typeof(Activity),
        [nameof(Attachment)] = typeof(Attachment),
        [nameof(CardAction)] = typeof(CardAction),
        [nameof(ConversationReference)] = typeof(ConversationReference),
    };

    private readonly Dictionary<string, Type> _typeByName = [];
    private readonly Dictionary<Type, string> _nameByType = [];

    /// <param name="types">The bot's own types by name, besides <see cref="BotFramework"/>.</param>
    public StateTypes(IEnumerable<KeyValuePair<string, Type>> types)
    {
        foreach (var (name, type) in BotFramework.Concat(types))
        {
            _typeByName.Add(name, type);
            _nameByType.Add(type, name);
        }
    }

    /// <summary>The type under <paramref name="name"/>, or null where the list has none.</summary>
    public Type? Find(string name) => name.Split(':', 2) switch
    {
        ["list", var element] => Find(element) is { } type ? typeof(List<>).MakeGenericType(type) : null,
        ["array", var element] => Find(element)?.MakeArrayType(),
        ["map", var element] => Find(element) is { } type ? typeof(Dictionary<,>).MakeGenericType(typeof(string), type) : null,
        _ => _typeByName.GetValueOrDefault(name),
    };

    /// <summary>The name of <paramref name="type"/>, or null where the list has none.</summary>
    public string? NameOf(Type type)
    {
        if (_nameByType.TryGetValue(type, out var name))
        {
            return name;
        }

        return type.IsArray
            ? Prefixed("array", type.GetElementType())
            : Prefixed("map", ValueOf(type)) ?? Prefixed("list", ElementOf(type));
    }

    private string? Prefixed(string kind, Type? element) =>
        element is not null && NameOf(element) is { } name ? $"{kind}:{name}" : null;

    private static Type? ValueOf(Type type) => Argument(type, typeof(IDictionary<,>), 1);

    // Read-only lists, such as those of collection expressions, come back as List.
    private static Type? ElementOf(Type type) => Argument(type, typeof(IReadOnlyList<>), 0);

    private static Type? Argument(Type type, Type definition, int index) =>
        type.GetInterfaces()
            .FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == definition)
            ?.GetGenericArguments()[index];
}
