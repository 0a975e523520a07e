using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace HipBot.State;

/// <summary>Lets Newtonsoft.Json write and read the types of a <see cref="StateTypes"/> list, and no others.</summary>
internal sealed class StateTypeBinder : ISerializationBinder
{
    private readonly StateTypes _types;

    public StateTypeBinder(StateTypes types) => _types = types;

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = _types.NameOf(serializedType) ?? throw new JsonSerializationException(
            $"State must not hold {serializedType}: it is not on the list of state types. Add it there, under a name of its own.");
    }

    public Type BindToType(string? assemblyName, string typeName) =>
        (assemblyName is null ? _types.Find(typeName) : null) ?? throw new JsonSerializationException(
            $"Stored state names the type '{typeName}', which is not on the list of state types. It was not loaded.");
}
