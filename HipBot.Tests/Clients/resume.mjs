// A second visit with the ids of the first: the whole history comes back.
import { args, connect, finish, say, texts } from './client.mjs';
import { until } from './until.mjs';

const first = connect({ token: args.token });
await until(() => texts(first).includes('Welcome dl_ann'));
await say(first, 'one');
await until(() => texts(first).includes('1: one'));
const { conversationId, token } = first.line;
first.line.end();

const opened = await (await fetch(`${args.address}v3/directline/conversations/${conversationId}?watermark=0`, {
  headers: { Authorization: `Bearer ${token}` }
})).json();
const second = connect({ conversationId, token: opened.token, streamUrl: opened.streamUrl, watermark: '0' });
await until(() => texts(second).includes('1: one'));
await say(second, 'two');
await until(() => texts(second).includes('2: two'));

finish({ texts: texts(second), errors: second.errors });
