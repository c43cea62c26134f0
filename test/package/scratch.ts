import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../checks/repository.js';

const execute = promisify(execFile);

/** Runs a program; its standard output. A failure throws with all that it printed. */
export async function run(folder: string, command: string, ...parameters: string[]): Promise<string> {
  try {
    const { stdout } = await execute(command, parameters, { cwd: folder });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${parameters.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}

/** A folder outside the repository with the clients in it and the packed package installed, as a user would. */
export async function installedClients(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'vn-ict-'));
  await cp(`${ROOT}test/package/clients`, folder, { recursive: true });
  await run(ROOT, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as { version: string };
  await run(folder, 'npm', 'init', '--yes');
  await run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./vn-ict-${version}.tgz`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
