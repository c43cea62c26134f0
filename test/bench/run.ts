import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { Bench } from 'tinybench';
import { doorsOfTree } from '../checks/doors.js';
import { ROOT } from '../checks/repository.js';
import type { Suite } from './suite.js';

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

async function time({ title, unit, unitsPerRun, contestants }: Suite): Promise<void> {
  const [first, ...others] = contestants;
  const expected = first!.run();
  for (const { name, run } of others) assert.deepEqual(run(), expected, `${name} answers otherwise`);
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  for (const { name, run } of contestants) {
    bench.add(name, () => {
      run();
    });
  }
  await bench.run();
  const medians = bench.tasks.map(({ result }) => {
    assert(result.state === 'completed');
    return (result.latency.p50 * 1e6) / unitsPerRun;
  });
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

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const file of readdirSync(`${ROOT}test/bench`).filter((name) => name.endsWith('.bench.ts'))) {
  const { suite } = (await import(`./${file}`)) as { suite: Suite };
  await time(suite);
}

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
