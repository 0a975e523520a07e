// The summary for a clinician: its page opens from the card, is accessible, and can be printed and copied; only what the browser can do is offered.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { phone, tell } from './page.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

await tell(async visit => {
  const ann = await visit({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
  const errors = [];
  await ann.question();
  await ann.chooses(/^Yes, let/);
  await ann.tells('The outside of my right hip has ached for three weeks since I ran more hills');
  await ann.says('can I show this to my doctor?');
  await ann.sees('Summary for a clinician');

  const opened = ann.page.context().waitForEvent('page');
  await ann.taps(/Open the page to print/);
  const note = await opened;
  note.on('console', message => message.type() === 'error' && errors.push(message.text()));
  note.on('pageerror', error => errors.push(error.message));
  await note.waitForLoadState();
  const offered = await note.getByRole('button').allInnerTexts();
  const sideways = await note.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await note.getByRole('button', { name: 'Copy as text' }).click();
  await note.getByText('Copied.').waitFor();
  const copied = await note.evaluate(() => navigator.clipboard.readText());
  await note.evaluate(() => (window.print = () => (window.printed = true)));
  await note.getByRole('button', { name: 'Print' }).click();
  const printed = await note.evaluate(() => window.printed === true);
  await note.evaluate(axe);
  const { violations } = await note.evaluate(() => window.axe.run());
  return { offered, sideways, copied, printed, errors, faults: violations.map(violation => violation.id) };
});
