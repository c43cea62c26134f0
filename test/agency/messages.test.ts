import { describe, expect, it } from 'vitest';
import type { IssueCatalog } from 'vn-ict';
import * as agency from '../../src/agency/messages.js';
import * as law from '../../src/law/messages.js';
import * as period from '../../src/period/messages.js';
import * as territory from '../../src/territory/messages.js';
import * as units from '../../src/territory/units/messages.js';

const rooms: readonly (readonly [room: string, module: object])[] = [
  ['agency', agency],
  ['law', law],
  ['period', period],
  ['territory', territory],
  ['territory', units],
];
const isCatalog = (value: unknown): value is IssueCatalog<string> => typeof value === 'object';
const words = rooms.flatMap(([room, module]) =>
  Object.values(module)
    .filter(isCatalog)
    .flatMap((catalog) => Object.entries(catalog).map(([code, definition]) => ({ room, code, definition }))),
);
// `{levelVi}` is `{level}` in Vietnamese.
const placeholders = (text: string) => [...text.matchAll(/\{(\w+?)(?:Vi)?\}/g)].map(([, name]) => name).toSorted();

describe.each(words)('$code', ({ room, code, definition }) => {
  const { message, expected } = definition;

  it('is named after its room', () => {
    expect(code).toMatch(new RegExp(`^${room}\\.[a-z]+(?:-[a-z]+)*$`));
  });

  it('says the same in both languages', () => {
    expect(placeholders(message.vi)).toEqual(placeholders(message.en));
    for (const text of [message, expected ?? message]) {
      expect(text.vi).toBe(text.vi.normalize('NFC'));
      expect(text.vi).not.toBe(text.en);
    }
    expect(message.vi.endsWith('.') && message.en.endsWith('.')).toBe(true);
    expect(message.vi).toMatch(/[à-ỹ]/i);
  });
});
