namespace HipBot.Cards.Templating;

/// <summary>Which names of the template's data an expression reads.</summary>
internal static class NamesIn
{
    public static IEnumerable<string> RootOf(Expression expression, bool isInData) => expression switch
    {
        Expression.Member { Of: Expression.Name { Id: "$root" } } member => [member.Id],
        Expression.Member { Of: Expression.Name { Id: "$data" } } member => isInData ? [] : [member.Id],
        Expression.Member member => RootOf(member.Of, isInData),
        Expression.Item item => RootOf(item.Of, isInData).Concat(RootOf(item.At, isInData)),
        Expression.Name name => isInData || name.Id.StartsWith('$') ? [] : [name.Id],
        Expression.Interpolation interpolation => interpolation.Text.Expressions.SelectMany(part => RootOf(part, isInData)),
        Expression.NewObject created => created.Members.SelectMany(member => RootOf(member.Value, isInData)),
        Expression.Call call => RootOfCall(call, isInData),
        _ => [],
    };

    // The variable of a where() or foreach() is no name of the data.
    private static IEnumerable<string> RootOfCall(Expression.Call call, bool isInData)
    {
        var names = call.Arguments.SelectMany(argument => RootOf(argument, isInData));
        return call is { Function.Name: "foreach" or "select" or "where" or "any" or "all", Arguments: [_, Expression.Name variable, _] }
            ? names.Where(name => name != variable.Id)
            : names;
    }
}
