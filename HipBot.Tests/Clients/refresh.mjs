// Refreshes its token while it can; when the token has expired it is told, gets a new one, and goes on.
import { args, connect, finish, say, sockets, step, texts } from './client.mjs';
import { until } from './until.mjs';

const expired = 3;

// On an expired token directlinejs sets its status and then throws where nobody can catch it; a browser only logs that.
process.on('uncaughtException', error => {
  if (error.status !== 403) {
    throw error;
  }
});

const client = connect({ token: args.token });
await until(() => texts(client).includes('Welcome dl_ann'));
const first = client.line.token;
await until(() => client.line.token !== first);
await say(client, 'with a new token');
await until(() => texts(client).includes('1: with a new token'));

await step('expire');
await until(() => client.statuses.includes(expired));
await step('renew');
const renewed = await (await fetch(`${args.address}v3/directline/conversations/${args.conversationId}?watermark=${client.line.watermark}`, {
  headers: { Authorization: `Bearer ${args.secret}` }
})).json();
client.line.reconnect({ conversationId: args.conversationId, token: renewed.token, streamUrl: renewed.streamUrl });
sockets.at(-1).terminate();
await until(() => client.statuses.at(-1) === 2);
await say(client, 'back again');
await until(() => texts(client).includes('2: back again'));

finish({ texts: texts(client), statuses: client.statuses, errors: client.errors });
