namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer will do.</summary>
/// <returns>True when the prompt may end with what was recognized.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
