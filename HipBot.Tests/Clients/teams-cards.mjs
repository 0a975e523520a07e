// The cards that do most, in Teams: the body map, a button pressed twice, exercises to and fro, and a card of a question long past.
import { tell } from './teams.mjs';

await tell(async ann => {
  const card = () => ann.page.locator('.ac-adaptiveCard').last();
  const heading = async () => (await card().getByRole('heading').allInnerTexts())[0];
  const shown = async name => {
    await ann.presses(name);
    return heading();
  };
  const posted = [];
  ann.page.on('request', request => request.method() === 'POST' && /adaptiveCard\/action/.test(request.postData() ?? '') && posted.push(request));

  await ann.begins();
  await ann.turn(() => card().getByRole('button', { name: 'Yes, let’s start' }).dblclick(), 1);
  await ann.page.waitForTimeout(1000);
  const afterTwice = ann.ask.slot;
  await ann.says('It has ached for three weeks now, it came on gradually while running');
  const mapSlot = ann.ask.slot;
  const map = await card().locator('img').evaluateAll(images => images.map(image => ({ alt: image.alt, width: image.naturalWidth })));
  await card().getByRole('checkbox', { name: /Outer side/ }).check();
  await card().getByRole('checkbox', { name: /Buttock/ }).check();
  await ann.presses(/^Answer$/);
  const answered = await ann.page.locator('.ac-adaptiveCard').getByText(/Outer side, Buttock/).count();

  // What the card sent goes once more, as from a screen that has missed the change.
  const open = ann.ask.slot;
  const stale = posted.at(-1);
  await ann.turn(() => ann.page.request.post(stale.url(), { data: stale.postDataJSON() }));
  await ann.page.getByText(/belongs to an earlier question/).last().waitFor();
  const afterStale = ann.ask.slot;

  for (let turn = 0; turn < 25 && ann.ask.slot !== 'after.assessment'; turn++) {
    await ann.says({ side: 'right', severity: '4', aggravators: 'lying on that side', age: '41', fever: 'no', 'weight-bearing': 'I walk normally' }[ann.ask.slot] ?? "I'm not sure");
  }

  await ann.presses('Show my plan');
  const first = await shown(/^Start today/);
  const second = await shown(/^Next/);
  const back = await shown(/^Previous/);
  await shown(/^(Easier|Harder)$/);
  const forms = await card().getByText(/^(Easier|Harder) form:/).count();
  await shown(/^Done/);
  const tooPainful = await shown(/^Too painful/);
  await ann.photograph('teams-too-painful');
  return { afterTwice, mapSlot, map, answered, open, afterStale, first, second, back, forms, tooPainful, statuses: ann.traffic.map(call => call.status) };
});
