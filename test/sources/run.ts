import { spawnSync } from 'node:child_process';
import { SOURCES, sourcesArePresent } from './sources.js';

if (sourcesArePresent()) {
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/sources/vitest.config.ts'], {
    stdio: 'inherit',
    env: { ...process.env, VN_ICT_SOURCES: SOURCES },
  });
  process.exitCode = status ?? 1;
} else {
  console.log('check:sources: the source documents are not here, so there is nothing to check.');
}
