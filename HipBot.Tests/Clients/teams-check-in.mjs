// A check-in comes into Teams a day after the conversation; it is answered there, a card pressed once more too late changes nothing, and what was answered stays as it is when Teams asks for the card again.
import { step } from './browser.mjs';
import { places, tell } from './teams.mjs';

await tell(async ann => {
  const posted = [];
  ann.page.on('request', request => request.method() === 'POST' && /adaptiveCard\/action/.test(request.postData() ?? '') && posted.push(request));

  await ann.begins();
  await ann.presses('Yes, let’s start');
  await ann.says("The outside of my right hip has ached for three weeks since I ran more hills, worse when I lie on it. I'm a 48 year old woman.");
  for (let turn = 0; turn < 20 && !ann.ask.slot.startsWith('after.'); turn++) {
    await ann.says({ 'weight-bearing': 'I walk normally', severity: '5' }[ann.ask.slot] ?? 'no');
  }

  await ann.says("that's all for now");
  const offered = ann.ask.slot;
  await ann.presses(/^Yes, check in/);

  const before = ann.sent(places.personal).length;
  await step('a day goes by');
  await ann.page.getByText(/Hello again/).last().waitFor();
  await ann.page.waitForTimeout(600);
  const came = { slot: ann.ask.slot, messages: ann.sent(places.personal).length - before };

  const asked = [];
  let stale, afterStale;
  for (let turn = 0; turn < 6 && ann.ask.slot !== 'after.more'; turn++) {
    const slot = ann.ask.slot;
    asked.push(slot);
    if (slot === 'after.trend') {
      await ann.presses(/^Better$/);
      // What the card sent goes once more, as from a screen that has missed the change.
      const request = posted.at(-1);
      stale = ann.ask.slot;
      await ann.turn(() => ann.page.request.post(request.url(), { data: request.postDataJSON() }));
      await ann.page.getByText(/belongs to an earlier question/).last().waitFor();
      afterStale = ann.ask.slot;
    } else if (slot === 'after.pain') {
      await ann.says('3');
    } else {
      await ann.says('none of these');
    }
  }

  const answered = await ann.page.locator('.ac-adaptiveCard').getByText(/Better/).count();

  // Teams asks how the answered card stands, as it does for whoever looks at it again.
  const refresh = ann.sent(places.personal).filter(message => message.attachments?.[0]?.content?.refresh).map(message => message.attachments[0].content.refresh.action);
  const trend = posted.find(request => /"slot":"after.trend"/.test(request.postData().replaceAll('\\\\', '')));
  const asks = structuredClone(trend.postDataJSON());
  const again = await ann.page.request.post(trend.url(), { data: JSON.parse(JSON.stringify(asks).replace('"verb":"answer"', '"verb":"refresh"').replace('"act":"answer"', '"act":"refresh"')) });
  const refreshed = /Better/.test(await again.text()) ? 'Better' : await again.text();
  await ann.photograph('teams-check-in');
  return { refreshed, refreshes: refresh.length, offered, came, asked, stale, afterStale, answered, statuses: ann.traffic.map(call => call.status) };
});
