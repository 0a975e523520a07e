// Loses its socket, then the server; each time it comes back by itself and has missed nothing.
import { args, connect, finish, say, sockets, step, texts } from './client.mjs';
import { until } from './until.mjs';

const client = connect({ token: args.token });
await until(() => texts(client).includes('Welcome dl_ann'));
await say(client, 'one');
await until(() => texts(client).includes('1: one'));

sockets.at(-1).terminate();
await step('say two');
await until(() => texts(client).includes('2: two'));

await step('restart');
await step('say three');
await until(() => texts(client).includes('3: three'));
await say(client, 'four');
await until(() => texts(client).includes('4: four'));

finish({ texts: texts(client), sockets: sockets.length, statuses: client.statuses, errors: client.errors });
