// Reads the same sentences with Microsoft's recognizers for JavaScript and with those of this repository, a round here and a
// round there in turn, so that whatever else the machine does falls on both; prints the medians and their ratio.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import suite from '@microsoft/recognizers-text-suite';

const rounds = 15;
const timesARound = 20;
const warmUpRounds = 10;
const sentences = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8').split('\n').filter(Boolean);
const now = new Date(2026, 10, 18, 18);

const readers = {
  datetime: sentence => suite.recognizeDateTime(sentence, suite.Culture.English, suite.DateTimeOptions.None, now),
  number: sentence => suite.recognizeNumber(sentence, suite.Culture.English),
};

const other = spawn('dotnet', ['run', '-c', 'Release', '--project', '../HipBot.Benchmarks', '--', 'side'], { cwd: new URL('.', import.meta.url), stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface({ input: other.stdout })[Symbol.asyncIterator]();

async function dotnet(kind) {
  other.stdin.write(`${kind} ${timesARound}\n`);
  return Number((await lines.next()).value);
}

function javascript(kind) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < timesARound; i++) {
    sentences.forEach(readers[kind]);
  }

  return Number(process.hrtime.bigint() - start) / 1000 / timesARound / sentences.length;
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const kind of Object.keys(readers)) {
  const [ours, theirs] = [[], []];
  for (let round = -warmUpRounds; round < rounds; round++) {
    const pair = [await dotnet(kind), javascript(kind)];
    if (round >= 0) {
      ours.push(pair[0]);
      theirs.push(pair[1]);
    }
  }

  const [one, two] = [median(ours), median(theirs)];
  console.log(`${kind}: HipBot ${one.toFixed(1)} and recognizers-text-suite ${two.toFixed(1)} microseconds a sentence; ${(two / one).toFixed(1)} times as fast`);
}

other.stdin.end();
await once(other, 'exit');
