import { describe, expect, it } from 'vitest';
import { missingEntries, readLockFile } from './complete-lock.js';
import { exportsOfTree, readManifest } from './doors.js';
import { committedFiles, textOf } from './repository.js';

// Spelt in two halves, so that this file does not find itself.
const REGISTRIES = new RegExp(['registry\\.npm', 'npmjs\\.(?:org|com)', 'yarnpkg\\.com', 'npmmirror'].join('|'));
const ABSOLUTE_PATHS = /(?:^|[\s"'`(=:])(?:\/(?:home|root|Users|tmp|var|work|opt|mnt)\/[\w.-]|[A-Z]:\\\w)/m;

const files = committedFiles();

describe('the repository stands alone', () => {
  it('names no package registry', () => {
    const found = files.filter((file) => file !== 'test/checks/repository.test.ts' && REGISTRIES.test(textOf(file)));
    expect(found).toEqual([]);
    expect(textOf('package-lock.json')).not.toContain('"resolved": "http');
  });

  it('names no absolute path of a machine', () => {
    expect(files.filter((file) => ABSOLUTE_PATHS.test(textOf(file)))).toEqual([]);
  });

  it('holds no built or downloaded thing', () => {
    expect(files.filter((file) => /^(?:dist|coverage|node_modules|docs\/api|reports)\/|\.tgz$/.test(file))).toEqual([]);
  });
});

describe('the package says what the tree holds', () => {
  it('has one door for each face under src (npm run doors writes them)', () => {
    expect(readManifest()['exports']).toEqual(exportsOfTree());
  });

  it('depends on zod, decimal.js and date-fns and nothing else', () => {
    const { dependencies, peerDependencies, optionalDependencies } = readManifest();
    expect(Object.keys(dependencies as object)).toEqual(['date-fns', 'decimal.js', 'zod']);
    expect([peerDependencies, optionalDependencies]).toEqual([undefined, undefined]);
  });

  it('knows the binaries of every platform, without which npm ci installs nothing (npm run lock writes them)', () => {
    expect(missingEntries(readLockFile())).toEqual([]);
  });

  it('pins its development tools', () => {
    const versions = Object.entries(readManifest()['devDependencies'] as Record<string, string>);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the sources', () => {
  const sources = files.filter((file) => /^src\/.*\.ts$/.test(file));

  it('say why where they switch a rule off', () => {
    const silent = sources.filter((file) =>
      textOf(file)
        .split('\n')
        .some(
          (line) =>
            /eslint-disable|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(line) && !/ -- \S/.test(line),
        ),
    );
    expect(silent).toEqual([]);
  });

  it('are short: one idea a file, tables of data excepted', () => {
    const isData = (file: string): boolean => /^src\/(?:catalog|territory\/(?:data|tables?|units))\//.test(file);
    const long = sources.filter((file) => !isData(file) && textOf(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
