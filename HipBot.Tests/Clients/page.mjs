// The page in a real browser: what tests do with it, in the words of a person.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core');

export const args = JSON.parse(process.argv[2]);

const switches = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'
];
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

export const desktop = { viewport: { width: 1280, height: 820 } };
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

export async function step(name) {
  console.log(`STEP ${name}`);
  await lines.next();
}

/** Runs a story in a new browser, and reports what it returns along with everything the browser complained of. */
export async function tell(story) {
  const browser = await chromium.launch({ executablePath: args.chromium, args: switches });
  const complaints = [];
  try {
    const visit = async (options = desktop) => {
      const page = await (await browser.newContext({ locale: 'en-GB', ...options })).newPage();
      page.setDefaultTimeout(60_000);
      page.on('pageerror', error => complaints.push(error.message));
      page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(args.address);
      return person(page);
    };
    const result = await story(visit);
    console.log(`RESULT ${JSON.stringify({ ...result, complaints })}`);
  } finally {
    await browser.close();
  }

  process.exit(0);
}

function person(page) {
  const box = page.getByPlaceholder('Write here, in your own words');
  return {
    page,
    box,
    /** Waits until the bot, or the person, has said something. */
    sees: text => page.locator('#webchat').getByText(text).last().waitFor(),
    says: async text => {
      await box.fill(text);
      await box.press('Enter');
    },
    taps: name => page.getByLabel('Suggested actions').getByRole('button', { name }).click(),
    tapsCard: name => page.locator('.ac-adaptiveCard').getByRole('button', { name }).last().click(),
    bubbles: () => page.locator('#webchat .webchat__bubble__content').allInnerTexts(),
    photograph: name => page.screenshot({ path: `${args.screenshots}/${name}.png` })
  };
}
