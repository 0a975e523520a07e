using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum ListStyle
{
    [EnumMember(Value = "none")]
    None,

    /// <summary>As the channel can show them best.</summary>
    [EnumMember(Value = "auto")]
    Auto,

    [EnumMember(Value = "inline")]
    Inline,

    [EnumMember(Value = "list")]
    List,

    [EnumMember(Value = "suggestedAction")]
    SuggestedAction,

    [EnumMember(Value = "heroCard")]
    HeroCard,
}
