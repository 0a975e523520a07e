using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace HipBot.SixSteps;

/// <summary>Five questions and a summary; <c>peer-js/bot.mjs</c> is the same in JavaScript.</summary>
public sealed class SixStepDialog : ComponentDialog
{
    private readonly bool _asText;

    /// <param name="asText">Takes every answer as it is, rather than for a choice, a number or a yes.</param>
    public SixStepDialog(bool asText)
        : base(nameof(SixStepDialog))
    {
        _asText = asText;
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
        AddDialog(new NumberPrompt<int>(nameof(NumberPrompt<int>)));
        AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt)));
        AddDialog(new WaterfallDialog(
            nameof(WaterfallDialog),
            [PlaceStepAsync, SideStepAsync, WeeksStepAsync, RunningStepAsync, EasesStepAsync, SummaryStepAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private Task<DialogTurnResult> PlaceStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(step, nameof(TextPrompt), "Where does it hurt?", cancellationToken);

    private Task<DialogTurnResult> SideStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["place"] = step.Result;
        return AskAsync(step, nameof(ChoicePrompt), "Which side is it?", cancellationToken, ["left", "right", "both"]);
    }

    private Task<DialogTurnResult> WeeksStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["side"] = step.Result is FoundChoice side ? side.Value : step.Result;
        return AskAsync(step, nameof(NumberPrompt<int>), "For how many weeks has it hurt?", cancellationToken);
    }

    private Task<DialogTurnResult> RunningStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["weeks"] = step.Result;
        return AskAsync(step, nameof(ConfirmPrompt), "Does running make it worse?", cancellationToken);
    }

    private Task<DialogTurnResult> EasesStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["running"] = step.Result;
        return AskAsync(step, nameof(TextPrompt), "What eases it?", cancellationToken);
    }

    private static async Task<DialogTurnResult> SummaryStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = step.Values;
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"Noted: {said["place"]}, {said["side"]}, {said["weeks"]} weeks, running {said["running"]}, eased by {step.Result}.");
        await step.Context.SendActivityAsync(summary, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> AskAsync(
        WaterfallStepContext step,
        string prompt,
        string text,
        CancellationToken cancellationToken,
        IList<string>? choices = null)
    {
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text(text),
            Choices = choices is null ? null : ChoiceFactory.ToChoices(choices),
        };
        return step.PromptAsync(_asText ? nameof(TextPrompt) : prompt, options, cancellationToken);
    }
}
