// Every card in every state in real Web Chat, light and dark, on a phone and on a desktop: looked at by rule, and photographed where asked.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { args } from './browser.mjs';
import { look, tell } from './page.mjs';
import { savePicture } from './picture.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// What Web Chat lays over a long conversation.
const hidden = '.webchat__scroll-to-end-button { display: none !important; }';
const looks = ['light', 'dark'].flatMap(colours => [360, 1280].map(width => ({ colours, width })));

await tell(async visit => {
  const faults = [];
  for (const { colours, width } of looks) {
    // As high as needed for a card to be seen as a whole.
    const ann = await visit({ viewport: { width, height: args.pictures ? 3200 : 1000 }, colorScheme: colours, bypassCSP: true });
    await ann.sees('Ready');
    await ann.says('all');
    const cards = ann.page.locator('.ac-adaptiveCard');
    await ann.page.waitForFunction(count => document.querySelectorAll('.ac-adaptiveCard').length === count, args.states.length);
    await ann.page.waitForFunction(() => [...document.images].every(image => image.complete));
    const about = `${colours} ${width}`;
    faults.push(...(await ann.page.evaluate(look, args.states)).map(fault => `${about}, ${fault}`));

    // The rules look at colours and structure; the other two looks have no others.
    if (!args.pictures && (colours === 'light') !== (width === 360)) {
      continue;
    }

    // The same card stands here many times; conversations are looked at for names that stand twice.
    await ann.page.evaluate(axe);
    const { violations } = await ann.page.evaluate(() => window.axe.run({ rules: { 'landmark-unique': { enabled: false } } }));
    faults.push(...violations.flatMap(violation => violation.nodes.map(node => `${about}, axe ${violation.id}: ${node.target} ${node.html.slice(0, 300)} ${node.failureSummary}`)));

    for (let i = 0; args.pictures && i < args.states.length; i++) {
      await savePicture(args.pictures, args.states[i], `${colours}-${width}`, await cards.nth(i).screenshot({ style: hidden }));
    }
  }

  return { faults };
});
