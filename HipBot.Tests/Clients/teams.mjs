// Microsoft's Teams emulator in a real browser: what tests do in it, in the words of a person.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { args, launch } from './browser.mjs';
import { patience, until } from './until.mjs';

/** Who is there. Each sits at an emulator of their own, which lets nobody else write. The emulator wants six. */
const people = { ann: 'Ann Field', ben: 'Ben Holt', cleo: 'Cleo Marsh', dev: 'Dev Rao', eve: 'Eve Lund', finn: 'Finn Gray' };
const bot = { id: '28:hipbot', name: 'HipBot' };
export const places = { personal: 'Personal Chat', group: 'Hill session', channel: 'Riverside' };
const idsOf = me => ({
  [places.personal]: me === 'ann' ? 'a:personal' : `a:personal-${me}`,
  [places.group]: '19:hills@thread.v2',
  [places.channel]: '19:riverside@thread.tacv2'
});

const person = id => `
    id: 29:${id}
    name: ${people[id]}
    userPrincipleName: ${id}@runners.example
    aadObjectId: 00000000-0000-0000-0000-00000000000${Object.keys(people).indexOf(id)}
    givenName: ${people[id].split(' ')[0]}
    surname: ${people[id].split(' ')[1]}
    email: ${id}@runners.example`;

const settings = (me, ids, run) => `
version: "0.1.1"
tenantId: 00000000-0000-0000-0000-0000000000001
bot: { id: "${bot.id}", name: ${bot.name} }
currentUser:${person(me)}
users:${Object.keys(people).filter(id => id !== me).map(id => `
  - ${person(id).trimStart()}`).join('')}
personalChat: { id: "${ids[places.personal]}-${run}" }
groupChat: { id: "${ids[places.group]}-${run}", name: ${places.group} }
team:
  id: "${ids[places.channel]}-${run}"
  name: Riverside Runners
  aadGroupId: 00000000-0000-0000-0000-000000000031
  channels: [ { id: "19:news-${run}", name: ${places.channel} News } ]
`;

/** Runs a story in a browser, with an emulator for each of those who take part, and reports what it returns. */
export async function tell(story, who = ['ann']) {
  const run = args.run ?? Date.now().toString(36);
  const emulators = [];
  const browser = await launch();
  try {
    const seats = [];
    for (const me of who) {
      const emulator = await emulate(me, run);
      emulators.push(emulator);
      const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 820 } })).newPage();
      page.setDefaultTimeout(patience);
      if (args.now) {
        await page.clock.setSystemTime(args.now);
      }

      const traffic = listen(page);
      await page.goto(emulator.address);
      seats.push(teams(page, traffic, emulator));
    }

    console.log(`RESULT ${JSON.stringify(await story(...seats))}`);
  } finally {
    await browser.close();
    await Promise.all(emulators.map(emulator => emulator.stop()));
  }

  process.exit(0);
}

async function emulate(me, run) {
  const ids = idsOf(me);
  const directory = await mkdtemp(join(tmpdir(), 'hipbot-teams-'));
  await writeFile(join(directory, '.m365agentsplayground.yml'), settings(me, ids, run));
  const port = await freePort();
  const cli = join(dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  const clock = args.now ? ['--require', fileURLToPath(new URL('clock.cjs', import.meta.url))] : [];
  const child = spawn(process.execPath, [...clock, cli, '-e', new URL('api/messages', args.address).href, '-c', 'msteams', '-p', `${port}`, '--disable-telemetry'], { cwd: directory, env: { ...process.env, CLOCK_FROM: args.now } });
  await new Promise((ready, failed) => {
    let said = '';
    const hear = data => /Listening on/.test(said += data) && ready();
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', code => failed(new Error(`The emulator ended with ${code}: ${said}`)));
  });
  await new Promise(resolve => setTimeout(resolve, 300));
  if (child.exitCode !== null) {
    throw new Error('The emulator does not take its settings.');
  }

  return {
    address: `http://127.0.0.1:${port}`,
    idOf: place => `${ids[place]}-${run}`,
    stop: async () => {
      child.removeAllListeners('exit');
      child.kill();
      await rm(directory, { recursive: true });
    }
  };
}

const freePort = () => new Promise(found => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

/** Every call between Teams and the bot, as the emulator writes it down: { name, toBot, body, status, answer }. */
function listen(page) {
  const traffic = [];
  page.on('websocket', socket => socket.url().includes('/_ws/log/') && socket.on('framereceived', ({ payload }) => {
    const { log } = JSON.parse(payload);
    if (log?.type === 'bot') {
      traffic.push({
        name: log.activityName,
        toBot: log.to === 'User Application',
        id: log.messageId,
        body: log.request.body,
        status: log.response.statusCode,
        answer: log.response.body
      });
    }
  }));
  return traffic;
}

const entity = (activity, type) => activity?.entities?.find(one => one.type === type);

function teams(page, traffic, emulator) {
  const box = () => page.getByRole('textbox').last();
  const turns = () => traffic.filter(call => call.toBot).length;

  /** Does something that the bot hears of, and waits until the bot is through with it. */
  const turn = async (act, count = 1) => {
    const before = turns();
    await act();
    await until(() => turns() >= before + count);
    // What has come by the stream is drawn a moment later.
    await page.waitForTimeout(600);
  };
  const write = async (text, mention, field = box()) => {
    await field.click();
    if (mention) {
      await page.keyboard.type('@', { delay: 60 });
      await page.getByRole('menuitem').filter({ hasText: bot.name }).first().click();
    }

    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  /** What the bot has sent, in order; changed cards among it. */
  const sent = place => traffic
    .filter(call => !call.toBot && call.name === 'message' && (!place || call.body.conversation.id.startsWith(emulator.idOf(place))))
    .map(call => call.body);

  return {
    page,
    traffic,
    sent,
    turn,
    idOf: emulator.idOf,
    /** Opens a chat or channel; the first time, the app is installed there. */
    enters: async place => {
      const installed = traffic.some(call => call.name === 'installationUpdate' && call.body.conversation.id === emulator.idOf(place));
      const click = () => page.getByRole('treeitem').filter({ hasText: place === places.channel ? 'General' : place }).first().click();
      await (installed ? click() : turn(click, 2));
    },
    /** The chat with the bot alone, which is open at first. */
    begins: () => until(() => sent(places.personal).length > 0),
    says: text => turn(() => write(text, false)),
    mentions: text => turn(() => write(` ${text}`, true)),
    /** Begins a thread in a channel, with the bot mentioned. */
    posts: text => turn(() => write(` ${text}`, true, page.getByRole('textbox').first())),
    /** The buttons of that name on the newest card. */
    buttons: name => page.locator('.ac-adaptiveCard').last().getByRole('button', { name }),
    presses: name => turn(() => page.locator('.ac-adaptiveCard').last().getByRole('button', { name }).first().click()),
    get ask() {
      return entity(sent().findLast(activity => entity(activity, 'HipBot.Ask')), 'HipBot.Ask');
    },
    get assessment() {
      return entity(sent().findLast(activity => entity(activity, 'HipBot.Assessment')), 'HipBot.Assessment');
    },
    /** The conversation alone, without the emulator's panels. */
    photograph: async name => {
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${args.screenshots}/${name}.png`, clip: { x: 330, y: 48, width: 620, height: 772 } });
    }
  };
}
