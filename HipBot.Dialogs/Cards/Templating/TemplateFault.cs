namespace HipBot.Cards.Templating;

/// <summary>Something wrong in a template.</summary>
/// <param name="Path">JSON path of the place, such as <c>$.body[2].text</c>.</param>
/// <param name="Problem">What is wrong there.</param>
public sealed record TemplateFault(string Path, string Problem);
