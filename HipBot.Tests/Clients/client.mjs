// directlinejs under Node, with what browsers have and Node has not, and with its long waits made short.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { WebSocket } = require('ws');

export const args = JSON.parse(process.argv[2]);
export const sockets = [];

globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = class extends WebSocket {
  constructor(url) {
    super(url);
    sockets.push(this);
  }
};

// The client waits 3 to 15 s before it reconnects, and 15 minutes before it refreshes its token.
const realSetInterval = globalThis.setInterval;
globalThis.setInterval = (callback, delay, ...rest) => {
  const shortened = delay >= 600_000 ? 400 : delay >= 3_000 && delay <= 15_000 ? 200 : delay;
  return realSetInterval(callback, shortened, ...rest);
};

const { DirectLine } = require('botframework-directlinejs');

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Asks the test to do something, and waits until it is done. */
export async function step(name) {
  console.log(`STEP ${name}`);
  await lines.next();
}

export function finish(result) {
  console.log(`RESULT ${JSON.stringify(result)}`);
  process.exit(0);
}

export function connect(options) {
  const line = new DirectLine({ domain: `${args.address}v3/directline`, timeout: 20_000, ...options });
  const client = { line, activities: [], statuses: [], errors: [] };
  line.connectionStatus$.subscribe(status => client.statuses.push(status));
  line.activity$.subscribe(
    activity => client.activities.push(activity),
    error => client.errors.push(String(error))
  );
  return client;
}

export function post(client, activity) {
  return new Promise((resolve, reject) =>
    client.line.postActivity({ type: 'message', from: { id: 'dl_ann' }, ...activity }).subscribe(resolve, reject));
}

export const say = (client, text) => post(client, { text });

export const texts = client => client.activities.map(activity => activity.text ?? activity.type);

