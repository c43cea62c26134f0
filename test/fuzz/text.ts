// Random and mutated strings through every reader of text/: `npx tsx test/fuzz/text.ts [runs] [seed]`.
// Every string must end in a value or an issue, keep its promises, and take a time linear in its length.
import { findFractions, findLabelledCounts, foldVietnamese } from 'vn-ict';
import { randomSource } from './random.js';
import { brokenPromise } from './readers.js';
import { mutatedText, randomText, seedTexts } from './strings.js';

const [runs = 100_000, seed = 20260731] = process.argv.slice(2).map(Number);
const texts = seedTexts();
const random = randomSource(seed);
const started = performance.now();
const failures: string[] = [];
let slowest = 0;

for (let run = 0; run < runs && failures.length < 20; run += 1) {
  const text = random(2) === 0 ? randomText(random) : mutatedText(random, texts);
  const before = performance.now();
  const broken = attempt(text);
  slowest = Math.max(slowest, performance.now() - before);
  if (broken !== undefined) failures.push(`run ${run}: ${JSON.stringify(text)}: ${broken}`);
  if (run % 1_000_000 === 999_999)
    console.log(`${run + 1} strings, ${Math.round((performance.now() - started) / 1000)} s`);
}

let longest = { took: 0, where: '' };
for (let run = 0; run < 50; run += 1) {
  const piece = random(2) === 0 ? randomText(random) : mutatedText(random, texts);
  const long = (piece === '' ? ' ' : piece)
    .repeat(Math.ceil(1_000_000 / Math.max(1, piece.length)))
    .slice(0, 1_000_000);
  for (const scan of [findFractions, findLabelledCounts, foldVietnamese]) {
    const before = process.cpuUsage().user;
    scan(long);
    const took = (process.cpuUsage().user - before) / 1000;
    if (took > longest.took) longest = { took, where: `${scan.name} of ${JSON.stringify(piece)}` };
    if (took > 1000) failures.push(`1 MB of ${JSON.stringify(piece)}: ${scan.name} took ${Math.round(took)} ms`);
  }
}

for (const failure of failures) console.log(failure);
console.log(
  `${runs} strings (seed ${seed}) in ${Math.round((performance.now() - started) / 1000)} s, ${failures.length} failures; ` +
    `slowest string ${slowest.toFixed(1)} ms, slowest megabyte ${Math.round(longest.took)} ms (${longest.where})`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

function attempt(text: string): string | undefined {
  try {
    return brokenPromise(text);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
