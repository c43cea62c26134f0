import { facesOfTree } from './test/checks/doors.js';

// Every face is a door: a new room needs only its lines in the exports of package.json (`npm run doors`).
const faces = facesOfTree().map((face) => `src/${face}.ts`);

// Without tsup's own types: they name packages that are not installed.
export default {
  // The one file that imports decimal.js becomes a chunk of its own (it says why).
  entry: [...faces, 'src/number/private-decimal.ts'],
  format: ['esm', 'cjs'],
  // Not `node20`: for it esbuild spells /\p{L}/u as a call of RegExp, which bundles then keep.
  target: 'es2022',
  platform: 'neutral',
  // Also for CJS: otherwise every door would carry its own copy of the shared classes.
  splitting: true,
  treeshake: true,
  esbuildOptions(options: { charset?: string }): void {
    options.charset = 'utf8';
  },
  clean: true,
  dts: { entry: faces, compilerOptions: { ignoreDeprecations: '6.0' } },
};
