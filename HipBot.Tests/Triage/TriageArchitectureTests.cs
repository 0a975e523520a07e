using System.Reflection;
using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>Triage and recognition are pure: nothing of the Bot Framework, no files, no clock.</summary>
public sealed class TriageArchitectureTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData("HipBot.Triage", "Microsoft.Bot.")]
    [InlineData("HipBot.Recognition", "Microsoft.Bot.")]
    [InlineData("HipBot.Knowledge", "Microsoft.Bot.")]
    [InlineData("HipBot.Triage", "HipBot.Knowledge")]
    [InlineData("HipBot.Triage", "HipBot.Recognition")]
    [InlineData("HipBot.Triage", "HipBot.Dialogs")]
    [InlineData("HipBot.Triage", "System.IO")]
    [InlineData("HipBot.Recognition", "HipBot.Dialogs")]
    public void A_lower_layer_knows_nothing_of_the_higher(string layer, string forbidden)
    {
        var offenders = from type in typeof(Interview).Assembly.GetTypes()
                        where Within(type.Namespace, layer)
                        from used in Used(type)
                        where used.Namespace?.StartsWith(forbidden, StringComparison.Ordinal) == true
                        select $"{type} uses {used}";
        Assert.Empty(offenders.Distinct());
    }

    [Fact]
    public void Triage_has_no_clock_and_no_chance()
    {
        Type[] forbidden = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeProvider), typeof(TimeZoneInfo), typeof(Random)];

        Assert.Empty(
            from type in typeof(Interview).Assembly.GetTypes()
            where Within(type.Namespace, "HipBot.Triage")
            from used in Used(type)
            where forbidden.Contains(used)
            select $"{type} uses {used}");
    }

    private static bool Within(string? space, string layer) =>
        space == layer || space?.StartsWith(layer + ".", StringComparison.Ordinal) == true;

    private static IEnumerable<Type> Used(Type type) =>
        type.GetFields(Declared).Select(field => field.FieldType)
            .Concat(type.GetMethods(Declared).SelectMany(method => Used(method, method.ReturnType)))
            .Concat(type.GetConstructors(Declared).SelectMany(constructor => Used(constructor, typeof(void))))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object))
            .SelectMany(Unwrap);

    private static IEnumerable<Type> Used(MethodBase method, Type returned) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(returned)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);

    private static IEnumerable<Type> Unwrap(Type type) =>
        type.HasElementType ? Unwrap(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Append(type)
        : [type];
}
