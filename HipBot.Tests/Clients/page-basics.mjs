// The page itself: it talks, remembers over a reload, starts over, and can be used without a mouse.
import { step } from './browser.mjs';
import { desktop, phone, tell } from './page.mjs';

await tell(async visit => {
  const ann = await visit({ ...desktop, colorScheme: 'light' });
  await ann.sees(/Welcome dl_/);
  await ann.says('hello');
  await ann.sees('1: hello');
  await ann.photograph('page-desktop-light');

  await ann.page.reload();
  await ann.sees('1: hello');
  await ann.page.waitForFunction(() => document.querySelectorAll('#webchat .webchat__bubble__content').length >= 3);
  const afterReload = (await ann.bubbles()).length;
  await ann.says('again');
  await ann.sees('2: again');

  await step('expire the token');
  await ann.page.reload();
  await ann.sees('2: again');
  await ann.says('after a long sleep');
  await ann.sees('3: after a long sleep');

  await step('restart');
  await ann.says('after a restart');
  await ann.sees('4: after a restart');

  await ann.page.getByRole('button', { name: 'Start over' }).click();
  await ann.page.locator('#webchat').getByText('4: after a restart').first().waitFor({ state: 'detached' });
  await ann.sees(/Welcome dl_/);
  const focused = await ann.page.evaluate(() => document.activeElement?.getAttribute('placeholder'));
  await ann.says('a new beginning');
  await ann.sees('1: a new beginning');

  await ann.page.getByRole('button', { name: /Dark/ }).click();
  const theme = await ann.page.evaluate(() => document.documentElement.dataset.theme);
  await ann.page.waitForTimeout(300);
  await ann.photograph('page-desktop-dark');

  const bob = await visit({ ...phone, colorScheme: 'dark' });
  await bob.sees(/Welcome dl_/);
  const sideways = await bob.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const emergency = await bob.page.getByRole('complementary', { name: 'Emergency notice' }).isVisible();
  await bob.page.getByText('Connecting…', { exact: true }).waitFor({ state: 'detached' });
  await bob.photograph('page-phone-dark');

  const cleo = await visit(desktop);
  await cleo.sees(/Welcome dl_/);
  await cleo.page.keyboard.press('Tab');
  const firstStop = await cleo.page.evaluate(() => document.activeElement?.textContent);
  const upload = await cleo.page.getByRole('button', { name: /upload/i }).count();

  return { afterReload, focused, theme, sideways, emergency, firstStop, upload };
});
