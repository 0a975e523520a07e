// The browser that the page, the widget and the emulator are looked at in.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

export const args = JSON.parse(process.argv[2]);

const { chromium } = createRequire(import.meta.url)('playwright-core');

export const launch = () => chromium.launch({
  executablePath: args.chromium,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'
  ]
});

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Has the test do something, and waits until it is done. */
export async function step(name) {
  console.log(`STEP ${name}`);
  await lines.next();
}
