using Newtonsoft.Json.Linq;

namespace HipBot.State;

/// <summary>To version 2: waterfalls, which were stored with the position of their step, get its name.</summary>
internal static class NamedSteps
{
    // The steps as they stood in version 1, by the dialog that the waterfall was part of and its own id.
    private static readonly Dictionary<string, string[]> Steps = new()
    {
        ["MainDialog/WaterfallDialog"] = ["resume", "consent", "intake", "after", "go-on"],
        ["MainDialog/emergency"] = ["escalate", "go-on"],
        ["IntakeDialog/WaterfallDialog"] = ["ask", "fill"],
        ["AfterDialog/WaterfallDialog"] = ["ask", "act", "more"],
        ["EscalationDialog/WaterfallDialog"] = ["ask", "act"],
        ["ExercisesDialog/WaterfallDialog"] = ["overview", "begin"],
        ["ExercisesDialog/stepper"] = ["show", "move"],
    };

    public static void Add(JToken item)
    {
        if (item is JObject state && state["DialogState"] is JObject dialogs)
        {
            Add(dialogs, parent: string.Empty);
        }
    }

    private static void Add(JObject dialogs, string parent)
    {
        foreach (var instance in (dialogs["dialogStack"] as JArray ?? []).OfType<JObject>())
        {
            var id = (string?)instance["id"] ?? string.Empty;
            if (instance["state"] is not JObject state)
            {
                continue;
            }

            if (Steps.TryGetValue($"{parent}/{id}", out var names) && state["stepIndex"] is JValue { Value: long index } && index < names.Length)
            {
                state["step"] = names[index];
            }

            if (state["dialogs"] is JObject inner)
            {
                Add(inner, id);
            }
        }
    }
}
