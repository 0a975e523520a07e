// A whole conversation without a mouse, looked at by axe in every state: on a desktop in light, on a phone in dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { args } from './browser.mjs';
import { desktop, phone, tell } from './page.mjs';
import { until } from './until.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const opening = 'It aches for three weeks now, it came on gradually while running';
const most = 60;

await tell(async visit => {
  const visits = { 'desktop, light': { ...desktop, colorScheme: 'light' }, 'phone, dark': { ...phone, colorScheme: 'dark' } };
  const ann = await visit({ ...visits[args.look], bypassCSP: true });
  const { keyboard } = ann.page;
  const faults = [];
  const states = [];
  const strokes = {};

  const looks = async state => {
    states.push(state);
    await ann.page.evaluate(axe);
    const { violations } = await ann.page.evaluate(() => window.axe.run());
    faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(node => `${state}, axe ${id}: ${node.target} ${node.failureSummary}`)));
    if (await ann.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
      faults.push(`${state}: the page scrolls sideways`);
    }
  };

  /** Goes from where the focus is to what has that name, and tells how far it was. */
  const goesTo = async (name, key = 'Shift+Tab') => {
    const seen = [];
    for (let i = 1; i <= most; i++) {
      await keyboard.press(key);
      const here = await ann.page.evaluate(() => {
        const element = document.activeElement;
        return element.getAttribute('aria-label') ?? (element.labels?.[0]?.textContent || element.placeholder || (element.matches('button, a') ? element.textContent : element.className));
      });
      seen.push(here);
      if (name.test(here)) {
        strokes[name] = i;
        return;
      }
    }

    throw new Error(`No key leads to ${name}: ${seen.slice(0, 25).join(' | ')}`);
  };
  /** Out of a message, where the focus is in one. */
  const leaves = () => keyboard.press('Escape');
  /** Into the newest message, as Web Chat has it: to the transcript, to its end, Enter. */
  const enters = async () => {
    await leaves();
    await goesTo(/^Chat history/);
    await keyboard.press('End');
    await keyboard.press('Enter');
  };
  const answered = async act => {
    const before = ann.ask;
    await act();
    await until(() => ann.ask !== before);
    await ann.page.waitForTimeout(700);
  };
  /** Presses a button of the newest card. */
  const presses = name => answered(async () => {
    await enters();
    await goesTo(name, 'Tab');
    await keyboard.press('Enter');
  });
  const writes = text => answered(async () => {
    await leaves();
    await goesTo(/^Message input box/, 'Tab');
    await keyboard.type(text);
    await keyboard.press('Enter');
  });
  await ann.question();
  await ann.page.waitForTimeout(1500);
  await looks('consent');
  await presses(/^Yes, let/);
  await writes(opening);
  await looks('body map');
  await answered(async () => {
    await enters();
    await goesTo(/Outer side/, 'Tab');
    await keyboard.press('Space');
    await goesTo(/^Answer$/, 'Tab');
    await keyboard.press('Enter');
  });
  const asked = [];
  for (let turn = 0; turn < 20 && !ann.ask.slot.startsWith('after.'); turn++) {
    asked.push(ann.ask.slot);
    await looks(ann.ask.slot);
    await (turn % 2 ? writes({ age: '41', fever: 'no', 'weight-bearing': 'I walk normally' }[ann.ask.slot] ?? "I'm not sure") : presses(/^Skip$/));
  }
  await looks('assessment');
  await presses(/^Show my plan/);
  await looks('programme');
  await presses(/^Start today/);
  await looks('exercise');
  await presses(/^Easier|^Harder/);
  await looks('exercise in another form');
  await presses(/^Next/);
  await presses(/^Too painful/);
  await looks('exercise put aside');
  await writes("Now I can't feel myself when I wipe and can't pee");
  await looks('danger sign');
  return { faults, states, strokes, asked, redFlag: ann.assessment.redFlag };
});
