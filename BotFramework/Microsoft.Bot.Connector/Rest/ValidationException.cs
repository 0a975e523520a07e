namespace Microsoft.Rest;

/// <summary>A parameter of an operation breaks one of the operation's rules.</summary>
public class ValidationException : RestException
{
    public ValidationException(string rule, string target)
        : base($"'{target}' {(rule == ValidationRules.CannotBeNull ? "cannot be null." : $"breaks the rule {rule}.")}")
    {
        Rule = rule;
        Target = target;
    }

    public string Rule { get; set; }

    public string Target { get; set; }
}
