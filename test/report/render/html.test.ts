// The HTML document: well formed, self-contained, for every reader, and printed on A4.
import { describe, expect, it } from 'vitest';
import { reportToHtml } from 'vn-ict/report';
import { type Element, elementsIn, named, readHtml, textIn } from './documents.js';
import { checkedPlan } from './plan.js';

const html = reportToHtml(checkedPlan);
const tree = readHtml(html);
const all = elementsIn(tree);
const style = textIn(named(tree, 'style')[0]!);
const attribute = (element: Element, name: string): string | undefined => element.attributes.get(name);

describe('the document', () => {
  it('stands alone: no script, nothing from elsewhere', () => {
    const names = new Set(all.map(({ name }) => name));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'image', 'use']) expect(names).not.toContain(name);
    const attributes = all.flatMap((element) => [...element.attributes]);
    expect(attributes.filter(([name]) => name.startsWith('on') || name === 'src' || name === 'style')).toEqual([]);
    expect(attributes.filter(([name, value]) => name === 'href' && !value.startsWith('#'))).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|https?:/);
    const policy = named(tree, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy!, 'content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  it.each(['vi', 'en'] as const)('names its language, %s, and that of the texts of the report', (language) => {
    const document = readHtml(reportToHtml(checkedPlan, { language }));
    expect(attribute(named(document, 'html')[0]!, 'lang')).toBe(language);
    const [heading] = named(document, 'h1');
    const marked = named(heading!, 'span').map((span) => attribute(span, 'lang'));
    expect(marked).toEqual(language === 'vi' ? [] : ['vi']);
    // What a screen reader says of a picture is a text of the report too.
    const pictures = named(document, 'svg').flatMap((picture) => named(picture, 'title'));
    expect(pictures.length).toBeGreaterThan(10);
    for (const title of pictures) expect(attribute(title, 'lang')).toBe(language === 'vi' ? undefined : 'vi');
  });

  it('has one h1, landmarks, and headings that skip no level', () => {
    expect(named(tree, 'h1').map(textIn)).toEqual(['Kế hoạch chuyển đổi số năm 2024']);
    for (const name of ['header', 'nav', 'main']) expect(named(tree, name)).toHaveLength(1);
    const levels = all.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name.slice(1))] : []));
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    for (const part of [...named(tree, 'section'), ...named(tree, 'article')]) {
      const label = all.find((element) => attribute(element, 'id') === attribute(part, 'aria-labelledby'));
      expect(label?.name).toMatch(/^h[23]$/);
    }
  });

  it('leads from the summary to every finding, and every link to something that takes the focus', () => {
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const focusable = new Set(
      all.flatMap((element) => (attribute(element, 'tabindex') === '-1' ? attribute(element, 'id')! : [])),
    );
    const links = (element: Element) => named(element, 'a').map((link) => attribute(link, 'href')!.slice(1));
    for (const target of links(tree)) expect(focusable).toContain(target);
    const summary = named(tree, 'section').find((part) => attribute(part, 'id') === 'summary');
    expect(links(summary!)).toEqual(checkedPlan.findings.map((_, index) => `finding-${index + 1}`));
  });

  it('has a caption and scoped heads in every table', () => {
    const tables = named(tree, 'table');
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(textIn(named(table, 'caption')[0]!)).not.toBe('');
      expect(named(named(table, 'thead')[0]!, 'th').map((head) => attribute(head, 'scope'))).not.toContain(undefined);
      for (const row of named(named(table, 'tbody')[0]!, 'tr')) {
        const [first] = row.children;
        expect(typeof first === 'string' ? first : [first!.name, attribute(first!, 'scope')]).toEqual(['th', 'row']);
      }
    }
  });

  it('tells nothing by colour alone', () => {
    const toned = all.filter((element) => attribute(element, 'class')?.startsWith('tone-') === true);
    expect(toned.length).toBeGreaterThan(30);
    for (const element of toned) {
      const [mark] = named(element, 'span');
      expect(attribute(mark!, 'aria-hidden')).toBe('true');
      expect(textIn(element).slice(textIn(mark!).length).trim()).not.toBe('');
    }
  });

  it('has a contrast of 7 to 1 for all text on white', () => {
    const colours = [...style.matchAll(/[{; ]color: (#[0-9a-f]{6})/g)].map(([, colour]) => colour!);
    expect(colours.length).toBeGreaterThan(5);
    for (const colour of colours) expect(1.05 / (luminanceOf(colour) + 0.05), colour).toBeGreaterThan(7);
  });

  it('prints on A4 with the head of a table on each page and no row cut', () => {
    expect(style).toMatch(/@page \{ size: A4;/);
    expect(style).toMatch(/thead \{ display: table-header-group; \}/);
    expect(style).toMatch(/tr, \.row, caption \{ break-inside: avoid; page-break-inside: avoid; \}/);
  });
});

/** Relative luminance: WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('the chart', () => {
  const pictures = named(tree, 'svg');
  const nameOf = (picture: Element): string => textIn(named(picture, 'title')[0]!);
  const pictureOf = (no: string): Element => pictures.find((picture) => nameOf(picture).startsWith(`${no}. `))!;
  const widths = (picture: Element) => named(picture, 'rect').map((rect) => attribute(rect, 'width'));
  const aims = (picture: Element) => named(picture, 'line').map((line) => attribute(line, 'x1'));

  it('draws what is in percent against its target', () => {
    // Rows 3, 7, 8, 9 have no target, 13 to 15 no result, 26 and 27 are works to be done.
    expect(pictures.map((picture) => nameOf(picture).split('.')[0])).toEqual(
      [1, 2, 4, 5, 6, 10, 11, 12, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28].map(String),
    );
    expect([widths(pictureOf('2')), aims(pictureOf('2'))]).toEqual([['100%', '80.9%'], ['80%']]);
    expect([widths(pictureOf('11')), aims(pictureOf('11'))]).toEqual([['100%', '5.68%'], ['50%']]);
    expect(widths(pictureOf('28'))).toEqual(['100%', '0%']);
  });

  it('says in words what it draws', () => {
    for (const picture of pictures) {
      expect(attribute(picture, 'role')).toBe('img');
      const ids = [...named(picture, 'title'), ...named(picture, 'desc')].map((element) => attribute(element, 'id'));
      expect(attribute(picture, 'aria-labelledby')).toBe(ids.join(' '));
    }
    expect(textIn(named(pictureOf('5'), 'desc')[0]!)).toBe('Kết quả: 96,8%; Mục tiêu: 100; không đạt');
  });
});
