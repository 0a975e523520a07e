using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>What is to be said before the next question of this turn, such as what was just put right.</summary>
internal sealed class Lead
{
    private readonly List<string> _lines = [];

    /// <summary>Adds a line; an empty one is none.</summary>
    public static void Add(ITurnContext turnContext, string line)
    {
        var lead = turnContext.TurnState.Get<Lead>();
        if (lead is null)
        {
            turnContext.TurnState.Set(lead = new Lead());
        }

        if (line.Length > 0)
        {
            lead._lines.Add(line);
        }
    }

    /// <summary>The lines so far as one text, which are then said and gone; empty where there are none.</summary>
    public static string Take(ITurnContext turnContext)
    {
        if (turnContext.TurnState.Get<Lead>() is not { } lead)
        {
            return string.Empty;
        }

        var text = string.Join(' ', lead._lines);
        lead._lines.Clear();
        return text;
    }
}
