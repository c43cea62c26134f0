import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { Bench } from 'tinybench';
import { doorsOfTree } from '../checks/doors.js';
import { ROOT } from '../checks/repository.js';
import type { Contestant, Suite } from './suite.js';

const RUNS = 15;

function spell(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(2)} ms`;
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('   ');
  console.log([line(head), widths.map((width) => '-'.repeat(width)).join('   '), ...rows.map(line)].join('\n'));
}

/** In milliseconds. Who says how often to run has been warmed by the comparison of the answers. */
async function median({ name, run, runs }: Contestant): Promise<number> {
  const often = { time: 1000, warmupTime: 300 };
  const bench = new Bench(runs === undefined ? often : { time: 0, iterations: runs, warmup: false });
  bench.add(name, () => {
    run();
  });
  const [task] = await bench.run();
  assert(task?.result.state === 'completed');
  return task.result.latency.p50;
}

async function time({ title, unit, unitsPerRun, contestants }: Suite): Promise<void> {
  const [first, ...others] = contestants;
  const expected = first!.run();
  for (const { name, run } of others) assert.deepEqual(run(), expected, `${name} answers otherwise`);
  const medians: number[] = [];
  for (const contestant of contestants) medians.push(((await median(contestant)) * 1e6) / unitsPerRun);
  console.log(`\n${title}`);
  print(
    ['', `median per ${unit}`, 'ratio'],
    contestants.map(({ name }, index) => [
      name,
      spell(medians[index]!),
      `${(medians[index]! / medians[0]!).toFixed(1)}×`,
    ]),
  );
}

/** The median time that a fresh process takes for one import, in milliseconds. */
function coldImport(specifier: string): number {
  const program = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`;
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: ROOT, encoding: 'utf8' })),
  );
  return times.sort((one, other) => one - other)[RUNS >> 1]!;
}

interface Streamed {
  readonly rows: number;
  readonly milliseconds: number;
  /** The most memory that the process took, in bytes. */
  readonly peak: number;
}

/** Ten million rows of a kind of source, evaluated by the built library in a process of its own. */
function streamed(source: string): Streamed {
  const program = `${ROOT}test/bench/stream-memory.mjs`;
  return JSON.parse(execFileSync(process.execPath, [program, source], { cwd: ROOT, encoding: 'utf8' })) as Streamed;
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
// Suites may be named, and then nothing else is run: npm run bench -- column
const chosen = process.argv.slice(2);
const isChosen = (name: string): boolean => chosen.length === 0 || chosen.some((part) => name.includes(part));
for (const file of readdirSync(`${ROOT}test/bench`).filter((name) => name.endsWith('.bench.ts') && isChosen(name))) {
  const { suite } = (await import(`./${file}`)) as { suite: Suite };
  await time(suite);
}

if (isChosen('stream-memory')) {
  console.log('\n10,000,000 rows streamed, in a fresh process each');
  print(
    ['', 'time per row', 'most memory'],
    ['rows', 'pages', 'columns'].map((source) => {
      const { rows, milliseconds, peak } = streamed(source);
      return [`as ${source}`, spell((milliseconds * 1e6) / rows), `${(peak / 1e6).toFixed(0)} MB`];
    }),
  );
}

if (chosen.length === 0) {
  console.log(`\ncold import in a fresh process, median of ${RUNS}`);
  // What Node takes to import anything at all is not the library's.
  const nothing = coldImport('data:text/javascript,');
  const imports = [...doorsOfTree().map((door) => `vn-ict${door.slice(1)}`), 'decimal.js', 'zod'];
  print(
    ['', 'median', 'without the empty import'],
    [['an empty module', nothing] as const, ...imports.map((name) => [name, coldImport(name)] as const)].map(
      ([name, median]) => [name, `${median.toFixed(1)} ms`, `${(median - nothing).toFixed(1)} ms`],
    ),
  );
}
