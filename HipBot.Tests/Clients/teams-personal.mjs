// One to one, from one sentence to the end, by buttons and by words.
import { places, tell } from './teams.mjs';

await tell(async ann => {
  await ann.begins();
  const greetings = ann.sent().length;
  await ann.photograph('teams-welcome');
  await ann.presses('Yes, let’s start');
  await ann.says('Outer side of my right hip for three weeks, it came on slowly with more running; it hurts to lie on it');
  const asked = [];
  for (let i = 0; i < 25 && ann.ask.slot !== 'after.assessment'; i++) {
    asked.push(ann.ask.slot);
    const usual = /^(I walk normally|No\b|None of these|Not sure|I don.t know)/i;
    await (await ann.buttons(usual).count() > 0 ? ann.presses(usual) : ann.says(ann.ask.slot === 'age' ? '34' : "I don't know"));
    if (i === 1) {
      await ann.photograph('teams-replaced');
    }
  }

  await ann.photograph('teams-assessment');
  const invokes = ann.traffic.filter(call => call.name === 'invoke');
  return {
    greetings,
    asked,
    slot: ann.ask.slot,
    assessment: ann.assessment,
    statuses: ann.traffic.map(call => call.status),
    answers: invokes.map(call => call.answer?.type),
    updated: ann.sent(places.personal).filter(activity => activity.id).length,
    mixed: ann.sent().filter(activity => activity.text && activity.attachments?.length).length
  };
});
