// The channel of a running club: a complaint goes on in private, a danger sign is answered at once, and what concerns everybody
// is answered where it was asked.
import { places, tell } from './teams.mjs';

await tell(async ann => {
  const words = activity => `${activity.text ?? ''} ${JSON.stringify(activity.attachments ?? [])}`;
  const since = place => {
    const before = ann.sent(place).length;
    return () => ann.sent(place).slice(before).map(words);
  };

  await ann.begins();
  await ann.enters(places.channel);
  const inChannel = since(places.channel);
  const inPrivate = since(places.personal);
  await ann.posts('stretch of the day');
  const stretch = inChannel().join(' ');
  await ann.posts("my hip hurts after last night's hills");
  const handedOver = inChannel().slice(1);
  await ann.photograph('teams-club-channel');

  const beforeDanger = since(places.channel);
  await ann.posts("since this morning I can't feel myself when I wipe");
  const danger = beforeDanger();
  await ann.photograph('teams-club-danger');

  await ann.enters(places.personal);
  await ann.page.waitForTimeout(600);
  await ann.photograph('teams-club-private');
  return { stretch, handedOver, danger, told: inPrivate(), statuses: ann.traffic.map(call => call.status) };
});
