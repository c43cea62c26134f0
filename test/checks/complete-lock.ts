// Run by `npm run lock` when the dependencies have changed.
// A tool's binary for another platform that the registry in use does not carry is left out of the lock file, and `npm ci`
// then refuses the whole of it. Their names say all that an entry needs: package, exact version, platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from './repository.js';

interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The places, from the inside out, where Node looks for a package that the one at `path` asks for. */
function placesOf(path: string, name: string): string[] {
  const places = [`node_modules/${name}`];
  if (path !== '') places.unshift(`${path}/node_modules/${name}`);
  for (let at = path.lastIndexOf('/node_modules/'); at !== -1; at = path.lastIndexOf('/node_modules/', at - 1)) {
    places.push(`${path.slice(0, at)}/node_modules/${name}`);
  }
  return places;
}

/** The optional dependencies that a lock file asks for and does not hold, with the entries they need. */
export function missingEntries({ packages }: LockFile): [path: string, entry: Entry][] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesOf(path, name).some((place) => place in packages))
      .map(([name, version]): [string, Entry] => [`node_modules/${name}`, entryOf(name, version)]),
  );
}

function entryOf(name: string, version: string): Entry {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (!/^\d+\.\d+\.\d+$/.test(version) || cpu.length !== 1)
    throw new Error(`no entry can be made for ${name}@${version}`);
  const libc = words.filter((word) => /^(?:musl|gnu)/.test(word)).map((word) => (word[0] === 'm' ? 'musl' : 'glibc'));
  const platform = { cpu, ...(os.length > 0 && { os }), ...(libc.length > 0 && os[0] === 'linux' && { libc }) };
  return { version, ...{ dev: true, optional: true }, ...platform };
}

export const readLockFile = (): LockFile => JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as LockFile;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = readLockFile();
  const entries = [...Object.entries(lock.packages), ...missingEntries(lock)];
  entries.sort(([one], [other]) => one.localeCompare(other, 'en'));
  const complete = { ...lock, packages: Object.fromEntries(entries) };
  writeFileSync(`${ROOT}package-lock.json`, `${JSON.stringify(complete, null, 2)}\n`);
}
