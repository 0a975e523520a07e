// A group chat in which two people write by turns: what hurts goes on in private with each, and a danger sign is answered at once.
import { places, tell } from './teams.mjs';

const words = activity => `${activity.text ?? ''} ${JSON.stringify(activity.attachments ?? [])}`;

await tell(async (ann, ben) => {
  const inGroup = who => who.sent(places.group).map(words);
  const understood = async who => {
    await who.enters(places.personal);
    await who.presses(/^Yes, let.s (start|go on)/);
    const before = who.sent(places.personal).length;
    await who.says('what have you understood so far');
    return who.sent(places.personal).slice(before).map(words);
  };

  await ann.begins();
  await ben.begins();
  await ann.enters(places.group);
  await ben.enters(places.group);
  await ann.mentions('the outer side of my right hip has ached for three weeks');
  await ben.mentions('my left groin has hurt since Sunday when I twist');
  await ann.mentions('it came on slowly, and it hurts to lie on it');
  await ben.mentions('it pinches when I squat');
  const told = [inGroup(ann), inGroup(ben)];
  await ann.photograph('teams-group');

  const ofAnn = await understood(ann);
  await ann.photograph('teams-group-private');
  const ofBen = await understood(ben);

  await ben.enters(places.group);
  const before = inGroup(ben).length;
  await ben.mentions("since this morning I can't feel myself when I wipe");
  const danger = inGroup(ben).slice(before);
  await ben.photograph('teams-group-danger');
  return { told, ofAnn, ofBen, danger, statuses: [...ann.traffic, ...ben.traffic].map(call => call.status) };
}, ['ann', 'ben']);
