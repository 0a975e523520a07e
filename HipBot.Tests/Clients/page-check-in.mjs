// A check-in comes while the page is open, days after the conversation; it is answered there, and the programme goes by the answers.
import { args, step } from './browser.mjs';
import { desktop, tell } from './page.mjs';

await tell(async visit => {
  // The person's clock is the host's.
  const ann = await visit({ ...desktop, colorScheme: 'light' }, args.now);
  await ann.question();
  await ann.chooses(/^Yes, let/);
  await ann.tells("The outside of my right hip has ached for three weeks since I ran more hills, worse when I lie on it. I'm a 48 year old woman.");
  for (let turn = 0; turn < 20 && !ann.ask.slot.startsWith('after.'); turn++) {
    await ann.tells({ 'weight-bearing': 'I walk normally', severity: '5' }[ann.ask.slot] ?? 'no');
  }

  await ann.tells("that's all for now");
  const offered = ann.ask.slot;
  await ann.taps(/^Yes, check in/);
  await ann.sees(/I.ll ask first on/);

  await step('a day goes by');
  await ann.sees(/Hello again/);
  await ann.page.waitForTimeout(500);
  const came = ann.ask.slot;
  await ann.photograph('check-in-came');

  // Whoever closes the page and comes back finds it, and goes on from there.
  await ann.page.evaluate(() => sessionStorage.clear());
  await ann.page.reload();
  await ann.sees(/Hello again/);
  await ann.page.getByText('Connecting…', { exact: true }).waitFor({ state: 'detached' });
  await ann.page.waitForTimeout(500);
  const asked = [];
  for (let turn = 0; turn < 6 && ann.ask.slot !== 'after.more'; turn++) {
    const slot = ann.ask.slot;
    asked.push(slot);
    if (slot === 'after.pain') {
      await ann.page.locator('.ac-adaptiveCard').last().getByText('3', { exact: true }).click();
      await ann.taps(/^Answer$/);
    } else if (slot === 'after.trend') {
      await ann.taps(/^Better$/);
    } else {
      await ann.says('none of these');
    }

    await ann.page.waitForTimeout(1200);
  }

  await ann.sees(/I.ll ask again on/);
  await ann.photograph('check-in-answered');
  // "Forget me" leaves nothing in the browser either.
  await ann.says('forget me');
  await ann.sees(/deleted all/);
  await ann.page.waitForFunction(() => localStorage.getItem('hipbot.conversation') === null, null, { timeout: 10_000 }).catch(() => {});
  const left = await ann.page.evaluate(() => localStorage.getItem('hipbot.conversation'));
  return { left, offered, came, asked, answered: await ann.page.locator('#webchat').getByText('✓ Better').count() };
});
