// The order of the rooms: read from the table in docs/contributing.md, which stays the one place where it is written.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const table = readFileSync(new URL('docs/contributing.md', root), 'utf8');
const order = [...table.matchAll(/^\| [0-5] \| (.+) \|$/gm)].flatMap(([, row]) =>
  [...row.matchAll(/`([a-z-]+)`/g)].map(([, room]) => room),
);
const unlisted = readdirSync(new URL('src/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !order.includes(entry.name))
  .map((entry) => entry.name);

const schemaFile = '(^|/)schema(\\.ts$|/)';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...order
      .slice(0, -1)
      .map((room, floor) =>
        rule(
          `above-${room}`,
          `${room} stands above these rooms`,
          { path: `^src/${room}/` },
          { path: `^src/(${order.slice(floor + 1).join('|')})/` },
        ),
      ),
    ...unlisted.map((room) =>
      rule(`unlisted-${room}`, 'no floor in docs/contributing.md', {}, { path: `^src/${room}/` }),
    ),
    rule('no-circle', 'files do not import each other in a circle', {}, { circular: true }),
    rule(
      'through-the-face',
      'a room is entered through its index.ts or schema.ts, by other rooms through its inner.ts too',
      { path: '^src/([^/]+)/' },
      { path: '^src/[^/]+/', pathNot: ['^src/$1/', '/(index|schema|inner)\\.ts$'] },
    ),
    rule(
      'front-door-through-faces',
      'the front doors pass on faces',
      { path: '^src/[^/]+\\.ts$' },
      { path: '^src/[^/]+/', pathNot: '/(index|schema)\\.ts$' },
    ),
    rule(
      'no-front-door-inside',
      'a room does not import the front door',
      { path: '^src/[^/]+/' },
      { path: '^src/[^/]+\\.ts$' },
    ),
    rule(
      'schema-from-schema-only',
      'what calculates loads no schema',
      { pathNot: schemaFile },
      { path: `^src/.*${schemaFile}` },
    ),
    rule('zod-in-schema-only', 'what calculates loads no zod', { pathNot: schemaFile }, { path: 'node_modules/zod/' }),
    rule(
      'decimal-in-number-only',
      'one private decimal.js',
      { pathNot: '^src/number/' },
      { path: 'node_modules/decimal\\.js/' },
    ),
    rule('date-fns-by-sub-path', 'its barrel takes 96 ms to load', {}, { path: 'node_modules/date-fns/index\\.' }),
    rule('no-node', 'the library runs in browsers', {}, { dependencyTypes: ['core'] }),
    rule(
      'runtime-dependencies-only',
      'development tools are not shipped',
      {},
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    ),
    rule('resolvable', 'every import leads somewhere', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
