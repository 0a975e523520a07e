// The cards that do most, by finger: the body map, a button pressed twice, exercises to and fro, and a card of a question long past.
import { tell } from './page.mjs';
import { until } from './until.mjs';

const opening = 'It has ached for three weeks now, it came on gradually while running';

await tell(async visit => {
  const ann = await visit({ viewport: { width: 1280, height: 700 }, colorScheme: 'light' });
  const card = () => ann.page.locator('.ac-adaptiveCard').last();
  const button = name => card().getByRole('button', { name }).last();
  const heading = async () => (await card().getByRole('heading').allInnerTexts())[0];
  // Whether the newest card is seen from its beginning, once the page has come to rest.
  const isSeen = async () => {
    const title = card().getByRole('heading').first();
    await ann.settled();
    return await title.evaluate(element => {
      const transcript = element.closest('.webchat__basic-transcript__scrollable');
      const [box, frame] = [element.getBoundingClientRect(), transcript.getBoundingClientRect()];
      return box.top >= frame.top && box.bottom <= frame.bottom;
    });
  };
  const shown = async name => {
    const before = ann.ask;
    await ann.taps(name);
    await until(() => ann.ask !== before);
    await ann.page.waitForTimeout(500);
    seen.push(await isSeen());
    return heading();
  };

  const seen = [];
  await ann.question();
  await ann.page.waitForTimeout(500);
  seen.push(await isSeen());
  await ann.settled();
  await button(/^Yes, let/).dblclick();
  await until(() => ann.ask.slot !== 'consent');
  await ann.page.waitForTimeout(1000);
  const afterTwice = ann.ask.slot;
  await ann.tells(opening);

  // A second window of the same person, which hears nothing more: its cards stay what they were.
  let deaf = false;
  const other = await ann.page.context().newPage();
  await other.routeWebSocket(/./, socket => {
    const server = socket.connectToServer();
    server.onMessage(message => deaf || socket.send(message));
  });
  const kept = await ann.page.evaluate(() => ({ ...sessionStorage }));
  await other.addInitScript(items => Object.assign(sessionStorage, items), kept);
  await other.goto(ann.page.url());
  await other.getByRole('checkbox', { name: /Outer side/ }).waitFor();
  const map = await other.locator('.ac-adaptiveCard').last().locator('img').evaluateAll(images => images.map(image => ({ alt: image.alt, width: image.naturalWidth })));
  deaf = true;

  const mapSlot = ann.ask.slot;
  await card().getByRole('checkbox', { name: /Outer side/ }).check();
  await card().getByRole('checkbox', { name: /Buttock/ }).check();
  await ann.chooses(/^Answer$/);
  const answered = await ann.page.locator('.ac-adaptiveCard').getByText(/Outer side, Buttock/).count();

  const open = ann.ask.slot;
  await other.getByRole('checkbox', { name: /Inner thigh/ }).check();
  await other.locator('.ac-adaptiveCard').last().getByRole('button', { name: /^Answer$/ }).click();
  await ann.sees(/belongs to an earlier question/);
  const afterStale = ann.ask.slot;
  await other.close();

  for (let turn = 0; turn < 20 && !ann.ask.slot.startsWith('after.'); turn++) {
    await ann.tells({ side: 'right', severity: '4', aggravators: 'lying on that side', age: '41', fever: 'no', 'weight-bearing': 'I walk normally' }[ann.ask.slot] ?? "I'm not sure");
  }

  await ann.chooses(/show my plan/i);
  const first = await shown(/^Start today/);
  const second = await shown(/^Next/);
  const back = await shown(/^Previous/);
  const otherForm = await shown(/^(Easier|Harder)$/);
  const forms = await card().getByText(/^(Easier|Harder) form:/).count();
  await shown(/^Done/);
  const tooPainful = await shown(/^Too painful/);
  await ann.photograph('cards-too-painful');
  return { afterTwice, mapSlot, map, answered, open, afterStale, first, second, back, otherForm, forms, tooPainful, seen };
});
