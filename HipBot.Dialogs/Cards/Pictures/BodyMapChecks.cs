using HipBot.Knowledge;

namespace HipBot.Cards.Pictures;

/// <summary>Whether the map of the body shows the places that the question asks for.</summary>
internal static class BodyMapChecks
{
    private static readonly string[] Views = ["front", "back"];

    // "All over" and "somewhere else" are no places on a map.
    private static readonly string[] Placeless = ["diffuse", "other"];

    public static void Check(KnowledgeReader reader, string file, BodyMapFile map, IReadOnlyList<string> places)
    {
        for (var i = 0; i < map.Areas.Count; i++)
        {
            var (area, path) = (map.Areas[i], $"$.areas[{i}]");
            if (!places.Contains(area.Place))
            {
                reader.Fault(file, $"{path}.place", $"The question about the place has no choice '{area.Place}'.", $"Use one of {string.Join(", ", places)}.");
            }

            if (!Views.Contains(area.View))
            {
                reader.Fault(file, $"{path}.view", $"There is no view '{area.View}'.", "Use front or back.");
            }

            if (area.Label.Count != 2)
            {
                reader.Fault(file, $"{path}.label", "The number stands nowhere.", "Give x and y.");
            }
        }

        foreach (var place in places.Except(Placeless).Except(map.Areas.Select(area => area.Place)))
        {
            reader.Fault(file, "$.areas", $"There is no area for '{place}'.", "Draw one.");
        }
    }
}
