import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isContradiction, VnIctError } from 'vn-ict';
import { scanFigures } from 'vn-ict/report';
import { readVectors } from '../vectors/read.js';
import { figuresIn, notationOf } from './scanned.js';

const stating = readVectors('scanned-statements.txt').map(([sentence = '', expected = '']) => ({
  sentence,
  expected: expected.split('; '),
}));
const silent = readVectors('scanned-silences.txt').map(([sentence = '']) => sentence);

describe('the figures that a sentence states', () => {
  it.each(stating)('$sentence', ({ sentence, expected }) => {
    const found = scanFigures(sentence).statements.map(notationOf);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it.each(silent)('left alone: %s', (sentence) => {
    expect(scanFigures(sentence).statements.map(notationOf)).toEqual([]);
  });

  it('are the same among other sentences', () => {
    const all = [...stating.map(({ sentence }) => sentence), ...silent].join(' ');
    const alone = stating.flatMap(({ expected }) => expected).filter((each) => each.endsWith('differs'));
    const { statements, issues } = scanFigures(all);
    const differing = statements.map(notationOf).filter((each) => each.endsWith('differs'));
    expect(differing.sort()).toEqual(alone.sort());
    expect(issues).toHaveLength(alone.length);
  });
});

const lists = readVectors('scanned-lists.txt').map(([text = '', expected = '']) => ({
  text,
  expected: expected === '' ? [] : expected.split('; '),
}));

describe('what a list or the next sentence states', () => {
  it.each(lists)('$text', ({ text, expected }) => {
    const found = scanFigures(text).statements.map(notationOf);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it.each(lists)('is the same as Windows and macOS print it, within a report: $text', ({ text, expected }) => {
    const printed = `I. KẾT QUẢ\n${text}\n\nII. NHIỆM VỤ`.normalize('NFD').replaceAll('\n', '\r\n');
    const { statements } = scanFigures(printed);
    expect(statements.map(notationOf).sort()).toEqual([...expected].sort());
    for (const statement of statements) {
      expect(printed.slice(statement.start, statement.end)).toBe(statement.text);
      for (const { start, end, text: figure } of figuresIn(statement)) expect(printed.slice(start, end)).toBe(figure);
    }
  });
});

const missed = readVectors('scanned-missed.txt').map(([sentence = '', expected = '']) => ({
  sentence,
  expected: expected.split('; '),
}));

describe('what is not found yet', () => {
  it.each(missed)('is not accused: $sentence', ({ sentence }) => {
    expect(scanFigures(sentence).issues).toEqual([]);
  });

  it('is less than one statement in ten of those written before the scan had seen them', () => {
    const all = [...stating, ...missed];
    const wanted = all.flatMap(({ expected }) => expected);
    const found = all.flatMap(({ sentence, expected }) => {
      const notations = scanFigures(sentence).statements.map(notationOf);
      return expected.filter((each) => notations.includes(each));
    });
    expect(wanted.length - found.length).toBeLessThan(wanted.length / 10);
  });
});

describe('the places', () => {
  it.each(stating)('cut the printed text: $sentence', ({ sentence }) => {
    // Decomposed, with no-break spaces and a soft hyphen.
    const printed = `–\u00AD ${sentence}`.normalize('NFD').replaceAll(' %', '\u00A0%');
    for (const statement of scanFigures(printed).statements) {
      expect(printed.slice(statement.start, statement.end)).toBe(statement.text);
      for (const { start, end, text } of figuresIn(statement)) expect(printed.slice(start, end)).toBe(text);
    }
    expect(scanFigures(printed).statements.map(notationOf)).toEqual(scanFigures(sentence).statements.map(notationOf));
  });

  it('are found across the lines of a narrow page', () => {
    const text =
      'Số thuê bao điện thoại đạt 353.886 thuê bao (trong đó: Thuê bao điện thoại \n\ncố định 5.716, di động \n\n348.170); còn lại.';
    expect(scanFigures(text).statements.map(notationOf)).toEqual(['sum 353886=5716+348170 fits']);
  });
});

describe('the result', () => {
  it('is the same after a round-trip through JSON', () => {
    const result = scanFigures(stating.map(({ sentence }) => sentence).join('\n'));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('has one issue for each contradiction, in both languages, with the path of its statement', () => {
    const { statements, issues } = scanFigures('Có 27/36 cụm loa, đạt 57%. Có 40 máy, gồm 25 máy cũ và 25 máy mới.');
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['report.rate-differs', ['statements', 0]],
      ['report.sum-differs', ['statements', 1]],
    ]);
    expect(issues[1]?.message.en).toContain('they add up to 50');
    expect(statements.every(({ confrontation }) => isContradiction(confrontation))).toBe(true);
  });

  it('lists what lacks a side', () => {
    const { unpaired } = scanFigures(
      'Nộp ngân sách 4,7 tỷ đồng, giảm 21,4% so với cùng kỳ. Có 136 đơn vị, đạt tỷ lệ 90%.',
    );
    expect(unpaired.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['change', 'base-not-stated'],
      ['rate', 'whole-not-stated'],
    ]);
  });
});

describe('hostile text', () => {
  test.prop([fc.string({ unit: 'binary', maxLength: 300 })])('is scanned without a throw', (text) => {
    expect(scanFigures(text).truncated).toBe(false);
  });

  const pieces = [
    '12/24 xã',
    ', đạt ',
    '5%',
    ' gồm ',
    '(',
    ')',
    ' trong đó ',
    '3',
    ' và ',
    '=',
    '+',
    ' tăng ',
    ' so với ',
    '. ',
    ';',
    ' từ ',
    ' lên ',
    '…',
  ];
  test.prop([fc.array(fc.constantFrom(...pieces), { maxLength: 60 })])(
    'made of what it looks for has places that hold',
    (parts) => {
      const text = parts.join('');
      for (const { start, end, text: printed } of scanFigures(text).statements) {
        expect(text.slice(start, end)).toBe(printed);
      }
    },
  );

  it('is bounded in its answer', () => {
    const { statements, unpaired, truncated } = scanFigures('Có 12/24 xã, đạt 50%. '.repeat(6000));
    expect(statements.length + unpaired.length).toBeLessThan(5100);
    expect(truncated).toBe(true);
  });

  it.each([
    '5 xã, gồm:\n- 3\n',
    '9:\n- 4:\n+ 5:\n',
    '- 3 xã\n',
    '7 xã gồm:\n\n',
    '(',
    '5 xã (',
    '10 xã gồm (',
    '1 = ',
    'tổng cộng 5, ',
    '1',
    '\n',
    '5 xã: 3, 2; ',
    'gồm ',
  ])('costs no more for each character when it is longer: %j', (piece) => {
    const timeOf = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      scanFigures(text);
      return performance.now() - start;
    };
    timeOf(20_000);
    // Quadratic work would take eight times as long again.
    expect(timeOf(160_000)).toBeLessThan(8 * 8 * (timeOf(20_000) + 5));
  });

  it('that is no text is refused', () => {
    expect(() => scanFigures(5 as unknown as string)).toThrow(VnIctError);
  });
});

describe('what an issue says', () => {
  it.each([
    // 774.212 + 7.912
    ['782.114 thuê bao, gồm 774.212 thuê bao di động và 7.912 thuê bao cố định.', 'cộng lại được 782.124.'],
    ['Doanh thu đạt 412 tỷ đồng, tăng 5% so với cùng kỳ (400 tỷ đồng).', 'tính lại được tăng 3%.'],
    ['Số hồ sơ giảm 1.200 hồ sơ, từ 9.800 xuống còn 8.500 hồ sơ.', 'tính lại được giảm 1.300.'],
    ['Có 84/96 trạm y tế có mạng nội bộ, đạt 78,5%.', 'tính lại được 87,5%.'],
  ])('spells figures as the sentence does: %s', (text, words) => {
    expect(scanFigures(text).issues.map(({ message }) => message.vi.endsWith(words))).toEqual([true]);
  });
});
