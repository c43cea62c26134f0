// Every word of the documents in both languages, with the same values put into it; texts of a report under a grammar of hostile ones.
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/report/render/html-text.js';
import { escapeMarkdown } from '../../../src/report/render/markdown-text.js';
import { printable } from '../../../src/report/render/printable.js';
import { say, WORDS, type Word } from '../../../src/report/render/words.js';
import { markdownTables, readHtml, textIn } from './documents.js';

describe('the words', () => {
  const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

  it.each(Object.entries(WORDS))('%s stands in both languages', (_, { vi, en }) => {
    expect(vi.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(places(en)).toEqual(places(vi));
    expect(vi).toBe(vi.normalize('NFC'));
    expect(en).not.toMatch(/[À-ỹ]/);
  });

  it('take a value as it is, also one that looks like a place', () => {
    expect(say('en', 'below', { upper: '{value} $& $1' })).toBe('below {value} $& $1');
    expect(say('vi', 'below')).toBe('dưới {upper}');
    const word: Word = 'more';
    expect(say('en', word, { count: 3 })).toBe('3 more are not printed here.');
  });
});

describe('any text', () => {
  const SIGNS = [
    ...'|\\`*_{}[]()<>&"\'#+-=.!~$@:;/% \n\t',
    'a',
    '1',
    'ệ',
    'www.',
    '://',
    '&lt;',
    '<b>',
    '\u0000',
    '\u202E',
  ];
  const hostile = fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((parts) => parts.join(''));

  test.prop([hostile])('stands in a Markdown table as it is', (text) => {
    const shown = printable(text);
    const table = `**x**\n\n| a | b |\n| --- | --- |\n| ${escapeMarkdown(shown)} | 7 |\n`;
    expect(markdownTables(table)[0]?.rows).toEqual([[shown, '7']]);
    expect(escapeMarkdown(shown)).not.toMatch(/<|\n/);
  });

  test.prop([hostile])('stands in HTML as it is', (text) => {
    const shown = printable(text);
    const tree = readHtml(`<p title="${escapeHtml(shown)}">${escapeHtml(shown)}</p>`);
    const [paragraph] = tree.children;
    expect(textIn(tree)).toBe(shown);
    expect(typeof paragraph === 'object' && paragraph.attributes.get('title')).toBe(shown);
  });
});
