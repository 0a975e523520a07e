// A whole conversation with HipBot on the page: from one sentence to the last exercise.
import { desktop, tell } from './page.mjs';

const opening = 'The outside of my right hip has ached for three weeks, it came on gradually while running';

await tell(async visit => {
  const ann = await visit({ ...desktop, colorScheme: 'light' });
  await ann.question();
  await ann.photograph('conversation-1-consent');
  await ann.chooses(/yes/i);
  await ann.tells(opening);
  await ann.photograph('conversation-2-question');

  const asked = [];
  for (let turn = 0; turn < 20 && !ann.ask.slot.startsWith('after.'); turn++) {
    asked.push(ann.ask.slot);
    await ann.tells({ severity: '4', fever: 'no', aggravators: 'lying on that side', trauma: 'no', age: '41' }[ann.ask.slot] ?? "I'm not sure");
  }

  const assessment = ann.assessment;
  await ann.photograph('conversation-3-assessment');
  await ann.chooses(/show (my plan|me the exercises)/i);
  let exercises = 0;
  for (let turn = 0; turn < 25 && ann.ask.slot !== 'after.more'; turn++) {
    exercises += ann.ask.slot === 'after.exercise';
    await ann.photograph(`conversation-4-${ann.ask.slot.replace('.', '-')}`);
    await ann.chooses(/^done|^start today/i);
  }

  await ann.photograph('conversation-5-end');
  return { asked, assessment, exercises, last: ann.ask.slot };
});
