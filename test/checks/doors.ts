import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from './repository.js';

interface Door {
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}

/** `index` -> `.`, `schema` -> `./schema`, `territory/index` -> `./territory`. */
const doorOf = (face: string): string => (face === 'index' ? '.' : `./${face.replace(/\/index$/, '')}`);

const rank = (face: string): number => ['index', 'schema'].indexOf(face) + 1 || 3;

/** The faces under src, without their ending, front doors first. */
export function facesOfTree(): string[] {
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'schema.ts' || /(?:^|\/)index\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** The names under which the package can be imported: every face is a door. */
export const doorsOfTree = (): string[] => facesOfTree().map(doorOf);

/** The `exports` of package.json that the tree implies. */
export function exportsOfTree(): Record<string, Door | string> {
  const entries = facesOfTree().map((face): [string, Door] => [
    doorOf(face),
    {
      import: { types: `./dist/${face}.d.ts`, default: `./dist/${face}.js` },
      require: { types: `./dist/${face}.d.cts`, default: `./dist/${face}.cjs` },
    },
  ]);
  return { ...Object.fromEntries(entries), './package.json': './package.json' };
}

export function readManifest(): Record<string, unknown> {
  return JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as Record<string, unknown>;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = { ...readManifest(), exports: exportsOfTree() };
  writeFileSync(`${ROOT}package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}
