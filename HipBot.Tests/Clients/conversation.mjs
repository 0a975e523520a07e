// Connects, talks, sees typing and an update, has the bot fail, and ends.
import { args, connect, finish, post, say, texts } from './client.mjs';
import { until } from './until.mjs';

const client = connect({ token: args.token, webSocket: args.webSocket, pollingInterval: 200 });
await until(() => texts(client).includes('Welcome dl_ann'));

const id = await post(client, { text: 'hello', channelData: { clientActivityID: 'c1' } });
await until(() => texts(client).includes('1: hello'));
const echo = client.activities.find(activity => activity.id === id);

await say(client, 'typing');
await until(() => texts(client).includes('typed'));
await say(client, 'update');
await until(() => texts(client).includes('after'));
const failed = await say(client, 'crash');
await say(client, 'end');
await until(() => texts(client).includes('endOfConversation'));

const [before, after] = ['before', 'after'].map(text => client.activities.find(activity => activity.text === text));
finish({
  texts: texts(client),
  typingShown: client.activities.some(activity => activity.type === 'typing'),
  echoKept: echo.channelData.clientActivityID,
  sameId: before?.id === after.id || before === undefined,
  failed,
  statuses: client.statuses,
  errors: client.errors
});
