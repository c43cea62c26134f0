import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../checks/repository.js';

const IMPORTED = /^(?:import|export)[^'"]*['"]([^'"]+)['"]/gm;

/** The files that Node reads for a built file, and the packages that they name. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  loaded.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
    if (!specifier.startsWith('.')) loaded.add(specifier);
    else if (!loaded.has(join(dirname(file), specifier))) loadedBy(join(dirname(file), specifier), loaded);
  }
  return loaded;
}

// Each file costs a cold import over a millisecond: the door, its one chunk, and the file that imports decimal.js.
it('the front door is three files and decimal.js', () => {
  const loaded = [...loadedBy(`${ROOT}dist/index.js`)];
  expect(loaded.filter((file) => !file.startsWith(`${ROOT}dist`))).toEqual(['decimal.js']);
  expect(loaded).toHaveLength(4);
});
