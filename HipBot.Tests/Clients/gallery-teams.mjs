// Every card in every state in Microsoft's Teams emulator, photographed where asked.
import { savePicture } from './picture.mjs';
import { args } from './browser.mjs';
import { tell } from './teams.mjs';

await tell(async ann => {
  const faults = [];
  let pictures = 0;
  await ann.page.setViewportSize({ width: 1280, height: args.pictures ? 3000 : 820 });
  await ann.begins();
  for (const [i, state] of args.states.entries()) {
    await ann.says(`${i}`);
    const card = ann.page.locator('.ac-adaptiveCard').last();
    const seen = await card.evaluate(async element => {
      await Promise.all([...element.querySelectorAll('img')].map(image => image.decode().catch(() => {})));
      const images = [...element.querySelectorAll('img')];
      return { text: element.textContent, images: images.length, missing: images.filter(image => image.naturalWidth === 0).map(image => image.src) };
    });
    pictures += seen.images;
    faults.push(...seen.missing.map(address => `${state}: no picture ${address}`), ...(seen.text ? [] : [`${state}: nothing is drawn`]));
    if (args.pictures) {
      await savePicture(args.pictures, state, 'teams', await card.screenshot());
    }
  }

  return { faults, pictures };
});
