using HipBot.Tests.Support;

namespace HipBot.Tests.Browser;

/// <summary>The page of pictures of every card in <c>docs/gallery</c>; made anew with HIPBOT_GALLERY=1 dotnet test --filter Gallery.</summary>
internal static class Gallery
{
    public static string Directory { get; } = Path.Combine(Repository.Root, "docs", "gallery");

    /// <summary>Whether the tests make the gallery anew rather than check it.</summary>
    public static bool IsMadeAnew { get; } = Environment.GetEnvironmentVariable("HIPBOT_GALLERY") is { Length: > 0 };

    /// <summary>Where the browsers put their pictures; null where they take none.</summary>
    public static string? Pictures => IsMadeAnew ? Directory : null;
}
