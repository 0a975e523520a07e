// The host is killed in the middle of a conversation and started again; the page is reloaded and goes on.
import { step } from './browser.mjs';
import { desktop, tell } from './page.mjs';

await tell(async visit => {
  const ann = await visit({ ...desktop, colorScheme: 'dark' });
  await ann.question();
  await ann.chooses(/yes/i);
  await ann.tells('The outside of my right hip has ached for three weeks');
  const before = { slot: ann.ask.slot, bubbles: (await ann.bubbles()).length };

  await step('kill and start');
  await ann.page.reload();
  await ann.question();
  await ann.page.waitForFunction(count => document.querySelectorAll('#webchat .webchat__bubble__content').length >= count, before.bubbles);
  const after = { slot: ann.ask.slot, bubbles: (await ann.bubbles()).length };
  await ann.page.getByText('Connecting…', { exact: true }).waitFor({ state: 'detached' });
  await ann.photograph('killed-reloaded');

  await ann.tells("I'm not sure");
  return { before, after, next: ann.ask.slot };
});
