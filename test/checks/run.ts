import { spawn } from 'node:child_process';

/** One part of `npm run check`: an npm script, and the scripts that must have passed before it. */
interface Step {
  readonly script: string;
  readonly after?: readonly string[];
}

// The longest first: two run at a time.
const STEPS: readonly Step[] = [
  { script: 'coverage' },
  { script: 'build' },
  { script: 'check:package', after: ['build'] },
  { script: 'lint' },
  { script: 'types' },
  { script: 'docs' },
  { script: 'check:unused' },
  { script: 'check:rooms' },
  { script: 'check:exports', after: ['build'] },
  { script: 'check:publish', after: ['build'] },
  { script: 'check:format' },
];
const AT_ONCE = 2;

interface Ending {
  readonly script: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

function run(script: string): Promise<Ending> {
  const start = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (status) => {
      resolve({ script, passed: status === 0, seconds: (performance.now() - start) / 1000, output });
    });
  });
}

const waiting = [...STEPS];
const running = new Map<string, Promise<Ending>>();
const endings = new Map<string, Ending>();

function startWhatCan(): void {
  for (const step of [...waiting]) {
    if (running.size >= AT_ONCE) return;
    const before = (step.after ?? []).map((script) => endings.get(script));
    if (before.includes(undefined)) continue;
    waiting.splice(waiting.indexOf(step), 1);
    if (before.every((ending) => ending?.passed)) running.set(step.script, run(step.script));
    else endings.set(step.script, { script: step.script, passed: false, seconds: 0, output: 'not run\n' });
  }
}

startWhatCan();
while (running.size > 0) {
  const ending = await Promise.race(running.values());
  running.delete(ending.script);
  endings.set(ending.script, ending);
  console.log(`${ending.passed ? '✓' : '✗'} ${ending.script.padEnd(16)} ${ending.seconds.toFixed(1).padStart(6)} s`);
  // What passed is silent, but for the counts of the tests.
  if (!ending.passed || ending.script === 'coverage') console.log(ending.output);
  startWhatCan();
}

const failed = [...endings.values()].filter((ending) => !ending.passed).map((ending) => ending.script);
console.log(failed.length === 0 ? `check: all ${STEPS.length} parts passed` : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
