// Without tsup's own types: they name packages that are not installed.
export default {
  // Every face is a door: a new room needs only its lines in the exports of package.json.
  entry: ['src/**/index.ts', 'src/schema.ts'],
  format: ['esm', 'cjs'],
  target: ['node20', 'es2022'],
  platform: 'neutral',
  // Also for CJS: otherwise every door would carry its own copy of the shared classes.
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
};
