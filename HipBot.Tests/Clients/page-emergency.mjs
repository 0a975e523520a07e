// In the middle of an answer somebody mentions what must not wait.
import { phone, tell } from './page.mjs';

await tell(async visit => {
  const ann = await visit({ ...phone, colorScheme: 'light' });
  await ann.question();
  await ann.chooses(/yes/i);
  await ann.tells('My lower back and right buttock hurt since Monday');
  const before = ann.assessment?.redFlag ?? null;
  await ann.tells("About six out of ten, and I can't feel myself when I wipe");
  await ann.photograph('emergency-phone');
  return { before, assessment: ann.assessment };
});
