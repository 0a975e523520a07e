using System.Collections.Frozen;

namespace HipBot.Cards.Templating;

/// <summary>All functions of the expression language that templates may call.</summary>
/// <remarks>
/// Left out on purpose: what gives another value on every call (<c>utcNow</c>, <c>rand</c>, <c>newGuid</c>, <c>getFutureTime</c>,
/// <c>getPastTime</c>, the next and the previous viable day), since a replayed turn must show the same card; and <c>optional</c>, which has
/// no value outside of a dialog's triggers.
/// </remarks>
internal static class Functions
{
    private static readonly FrozenDictionary<string, Function> All = new[]
    {
        LogicFunctions.All, TypeFunctions.All, TextFunctions.All, NumberFunctions.All, CollectionFunctions.All,
        LambdaFunctions.All, ObjectFunctions.All, TimeFunctions.All, TimeTravelFunctions.All, TimexFunctions.All, AddressFunctions.All, XmlFunctions.All,
    }.SelectMany(group => group).ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The function with a name; null where there is none.</summary>
    public static Function? Find(string name) => All.GetValueOrDefault(name);
}
