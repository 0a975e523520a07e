// The widget on a club's own site, which has another origin than HipBot; the same on a site that the club has not named; and a
// site that frames the page without leave.
import { createServer } from 'node:http';
import { args, launch } from './browser.mjs';
import { patience, until } from './until.mjs';

const host = args.address.replace(/\/$/, '');

const site = widget => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Riverside Runners</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style nonce="site">body{margin:0;font:1.05rem/1.6 Georgia,serif;color:#22332f;background:#f4f7f4}header{background:#0b5d57;color:#fff;padding:2rem 6vw}main{padding:1.5rem 6vw;max-width:46rem}h1{margin:0}</style></head>
<body><header><h1>Riverside Runners</h1></header><main><p><a id="before" href="#">Sessions</a></p><p>Tuesdays at seven, intervals on the Mill Lane track. Saturdays at nine, the long run from the weir.</p><p>New here? Come along; there is a group for every pace.</p></main>${widget}</body></html>`;

const policy = `default-src 'none'; style-src 'nonce-site'; img-src data:; script-src ${host}; connect-src 'self' ${host}; frame-src ${host}; base-uri 'none'`;

function serve(port, body) {
  const server = createServer(async (request, response) => {
    if (request.url === '/hipbot-token') {
      const answer = await fetch(`${host}/api/clubs/riverside/token`, { method: 'POST', headers: { Authorization: `Bearer ${args.secret}` } });
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ token: (await answer.json()).token }));
      return;
    }

    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }).end(body);
  });
  return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(server)));
}

const tag = `<script src="${host}/widget.js" data-club="riverside" data-token-url="/hipbot-token" async></script>`;
const servers = [
  await serve(args.allowed, site(tag)),
  await serve(args.other, site(tag)),
  await serve(args.framing, site(`<iframe title="framed" src="${host}/clubs/riverside" width="500" height="500"></iframe>`))
];

const browser = await launch();

async function visit(port, options) {
  const page = await (await browser.newContext({ locale: 'en-GB', colorScheme: 'light', ...options })).newPage();
  const complaints = [];
  page.setDefaultTimeout(patience);
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${port}/`);
  return { page, complaints };
}

async function chat({ page }) {
  const button = page.getByRole('button', { name: /Ask HipBot/ });
  await button.waitFor();
  await button.focus();
  await page.keyboard.press('Enter');
  const frame = page.frameLocator('iframe[title="Riverside Runners: chat with HipBot"]');
  await frame.getByPlaceholder('Write here, in your own words').waitFor();
  await frame.getByText(/Is it all right|before we begin|May I ask/i).first().waitFor();
  return { button, frame };
}

try {
  const ann = await visit(args.allowed, { viewport: { width: 1280, height: 860 } });
  await ann.page.getByRole('button', { name: /Ask HipBot/ }).waitFor();
  await ann.page.screenshot({ path: `${args.screenshots}/widget-closed.png` });
  const { frame } = await chat(ann);
  await ann.page.waitForTimeout(800);
  await ann.page.screenshot({ path: `${args.screenshots}/widget-open.png` });
  const expanded = await ann.page.getByRole('button', { name: 'Close the chat' }).first().getAttribute('aria-expanded');
  const name = await frame.locator('.wordmark').innerText();
  const colour = await frame.locator('html').evaluate(element => getComputedStyle(element).getPropertyValue('--accent').trim());

  const box = frame.getByPlaceholder('Write here, in your own words');
  await box.fill('sign up for the digest');
  await box.press('Enter');
  await frame.getByText(/counted in. If you change/).first().waitFor();

  await ann.page.keyboard.press('Escape');
  await ann.page.locator('section').waitFor({ state: 'hidden' });
  const focused = await ann.page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.getAttribute('aria-expanded'));
  await ann.page.keyboard.press('Enter');
  await frame.getByText(/counted in. If you change/).first().waitFor({ state: 'visible' });

  await ann.page.reload();
  const again = await chat(ann).catch(() => null);
  const remembered = again !== null && await again.frame.getByText(/counted in. If you change/).first().waitFor().then(() => true);

  const bob = await visit(args.allowed, { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true });
  const phone = await chat(bob);
  await bob.page.waitForTimeout(800);
  await bob.page.screenshot({ path: `${args.screenshots}/widget-phone.png` });
  const sideways = await bob.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const inFrame = await phone.frame.locator('html').evaluate(element => element.scrollWidth > element.clientWidth);
  await phone.frame.getByRole('button', { name: 'Close the chat' }).click();
  await bob.page.locator('section').waitFor({ state: 'hidden' });

  const cleo = await visit(args.other, {});
  await until(() => cleo.complaints.some(text => text.includes('HipBot is not shown here')));
  const elsewhere = await cleo.page.getByRole('button', { name: /Ask HipBot/ }).count();

  const dave = await visit(args.framing, {});
  await until(() => dave.complaints.some(text => /frame-ancestors/.test(text)));
  const framed = await dave.page.frames()[1]?.locator('#webchat').count().catch(() => 0);

  console.log(`RESULT ${JSON.stringify({ expanded, name, colour, focused, remembered, sideways, inFrame, elsewhere, framed: framed ?? 0, complaints: [...ann.complaints, ...bob.complaints] })}`);
} finally {
  await browser.close();
  servers.forEach(server => server.close());
}

process.exit(0);
