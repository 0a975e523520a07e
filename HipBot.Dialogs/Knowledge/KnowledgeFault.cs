namespace HipBot.Knowledge;

/// <summary>Something wrong in a data file.</summary>
/// <param name="File">The file, such as <c>Knowledge/red-flags.json</c>.</param>
/// <param name="Path">JSON path of the place, such as <c>$.flags[3].level</c>.</param>
/// <param name="Problem">What is wrong there.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record KnowledgeFault(string File, string Path, string Problem, string Remedy)
{
    /// <summary>One line: file, path, problem, remedy.</summary>
    public override string ToString() => $"{File} {Path}: {Problem} {Remedy}";
}
