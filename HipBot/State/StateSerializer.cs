using Newtonsoft.Json;

namespace HipBot.State;

/// <summary>Turns state items to JSON and back, with the types of a closed list.</summary>
public sealed class StateSerializer
{
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

    /// <exception cref="JsonException">The JSON is malformed, or names a type that is not on the list.</exception>
    public object? Deserialize(string json) => JsonConvert.DeserializeObject<object>(json, _settings);
}
