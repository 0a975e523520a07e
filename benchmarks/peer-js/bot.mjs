// The waterfall of SixSteps, written to Microsoft's SDK for JavaScript as its samples are, with its state in memory.
// node bot.mjs PORT choices|text
import { createServer } from 'node:http';
import {
  ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage,
} from 'botbuilder';
import {
  ChoicePrompt, ComponentDialog, ConfirmPrompt, DialogSet, DialogTurnStatus, NumberPrompt, TextPrompt, WaterfallDialog,
} from 'botbuilder-dialogs';

const [port, prompts] = process.argv.slice(2);

class SixSteps extends ComponentDialog {
  constructor() {
    super('six-steps');
    const ask = (prompt, text, choices) => step => step.prompt(prompts === 'text' ? 'text' : prompt, { prompt: text, choices });
    const note = (slot, next) => step => {
      step.values[slot] = step.result?.value ?? step.result;
      return next(step);
    };
    this.addDialog(new TextPrompt('text'));
    this.addDialog(new ChoicePrompt('choice'));
    this.addDialog(new NumberPrompt('number'));
    this.addDialog(new ConfirmPrompt('confirm'));
    this.addDialog(new WaterfallDialog('steps', [
      ask('text', 'Where does it hurt?'),
      note('place', ask('choice', 'Which side is it?', ['left', 'right', 'both'])),
      note('side', ask('number', 'For how many weeks has it hurt?')),
      note('weeks', ask('confirm', 'Does running make it worse?')),
      note('running', ask('text', 'What eases it?')),
      note('eases', async step => {
        const { place, side, weeks, running, eases } = step.values;
        await step.context.sendActivity(`Noted: ${place}, ${side}, ${weeks} weeks, running ${running}, eased by ${eases}.`);
        return step.endDialog();
      }),
    ]));
    this.initialDialogId = 'steps';
  }

  async run(context, accessor) {
    const dialogs = new DialogSet(accessor);
    dialogs.add(this);
    const dialogContext = await dialogs.createContext(context);
    const { status } = await dialogContext.continueDialog();
    if (status === DialogTurnStatus.empty) {
      await dialogContext.beginDialog(this.id);
    }
  }
}

class DialogBot extends ActivityHandler {
  constructor(conversationState, dialog) {
    super();
    const accessor = conversationState.createProperty('DialogState');
    this.onMessage(async (context, next) => {
      await dialog.run(context, accessor);
      await next();
    });
    this.onDialog(async (context, next) => {
      await conversationState.saveChanges(context, false);
      await next();
    });
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new DialogBot(new ConversationState(new MemoryStorage()), new SixSteps());

// Connections stay open while the others are measured.
createServer({ keepAliveTimeout: 600_000, headersTimeout: 0, requestTimeout: 0 }, async (request, response) => {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }

  request.body = JSON.parse(Buffer.concat(chunks).toString());
  // What the adapter expects of Express or Restify.
  response.header = (name, value) => response.setHeader(name, value);
  response.status = code => { response.statusCode = code; return response; };
  response.send = body => response.end(typeof body === 'string' ? body : JSON.stringify(body));
  await adapter.process(request, response, context => bot.run(context));
}).listen(Number(port), '127.0.0.1');
