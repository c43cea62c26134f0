import { describe, expect, it } from 'vitest';
import type { IssueCatalog } from 'vn-ict';
import * as agency from '../../src/agency/messages.js';
import * as period from '../../src/period/messages.js';

const rooms: Readonly<Record<string, Readonly<Record<string, IssueCatalog<string>>>>> = { agency, period };
const words = Object.entries(rooms).flatMap(([room, catalogs]) =>
  Object.values(catalogs).flatMap((catalog) =>
    Object.entries(catalog).map(([code, definition]) => ({ room, code, definition })),
  ),
);
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

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
