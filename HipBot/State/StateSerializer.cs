using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.State;

/// <summary>Turns state items to JSON and back, with the types of a closed list.</summary>
public sealed class StateSerializer
{
    private static readonly JsonSerializerSettings Plain = new() { DateParseHandling = DateParseHandling.None, MaxDepth = 256 };

    private readonly JsonSerializerSettings _settings;

    public StateSerializer(StateTypes types) =>
        _settings = new()
        {
            TypeNameHandling = TypeNameHandling.Auto,
            SerializationBinder = new StateTypeBinder(types),
            // Text that looks like a date is still text.
            DateParseHandling = DateParseHandling.None,
            NullValueHandling = NullValueHandling.Ignore,
            // Dialogs within dialogs go deeper than the library's 64.
            MaxDepth = 256,
        };

    public string Serialize(object item) => JsonConvert.SerializeObject(item, typeof(object), _settings);

    /// <param name="json">What <see cref="Serialize"/> gave.</param>
    /// <param name="version">Which version of the state that was.</param>
    /// <exception cref="JsonException">The JSON is malformed, or names a type that is not on the list.</exception>
    /// <exception cref="StateVersionException">A later HipBot has written it.</exception>
    public object? Deserialize(string json, int version = StateUpgrades.Latest)
    {
        if (version == StateUpgrades.Latest)
        {
            return JsonConvert.DeserializeObject<object>(json, _settings);
        }

        var item = JsonConvert.DeserializeObject<JToken>(json, Plain)!;
        StateUpgrades.Apply(item, version);
        return item.ToObject<object>(JsonSerializer.Create(_settings));
    }
}
