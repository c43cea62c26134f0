import type { LinearRule, RatioRule } from '../reconcile/index.js';
import { cell, labelOf, type NamedRule } from './named-rule.js';
import { figurePath, projectPath, sharePath, wholePath } from './paths.js';
import type { PortfolioReading } from './portfolio-reading.js';
import { words } from './words.js';

/** A printed share is that of its figures in their whole. */
export function shareRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.shares.values()].flatMap((share): readonly NamedRule[] => {
    if (!reading.cells.has(wholePath(share.id))) return [];
    const label = { vi: words(share.label), en: words(share.label) };
    const rule: RatioRule = {
      id: `share-${share.id}`,
      kind: 'ratio',
      severity: 'error',
      statement: { vi: `${label.vi}: tỷ lệ đúng với các số liệu`, en: `${label.en}: the share is that of its figures` },
      result: cell(sharePath(share.id)),
      numerator: share.figures.map((figure) => cell(figurePath(figure))),
      denominator: [cell(wholePath(share.id))],
    };
    return [{ rule, kind: 'share', parts: [], whole: sharePath(share.id), label, column: label.vi }];
  });
}

/** No amount is negative, and one within another does not exceed it. */
export function boundRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.columns].flatMap(([id, column]) => {
    const row = { vi: 'Dự án {row}', en: 'Project {row}' };
    const path = projectPath('{row}', id);
    const head = { kind: 'linear', severity: 'error' } as const;
    const label = words(column.label);
    const notNegative: LinearRule = {
      ...head,
      id: `${id}-not-negative`,
      statement: { vi: `${row.vi}: ${label} không âm`, en: `${row.en}: ${label} is not negative` },
      left: [cell(path)],
      relation: '>=',
      right: [],
      constant: '0',
    };
    const bounds: NamedRule[] = [
      { rule: notNegative, kind: 'bound', parts: [], whole: path, label: row, column: label },
    ];
    const { within } = column;
    if (within !== undefined && reading.columns.has(within)) {
      const whole = labelOf(reading, within);
      const rule: LinearRule = {
        ...head,
        id: `${id}-within-${within}`,
        statement: {
          vi: `${row.vi}: ${label} không lớn hơn ${whole}`,
          en: `${row.en}: ${label} does not exceed ${whole}`,
        },
        left: [cell(path)],
        relation: '<=',
        right: [cell(projectPath('{row}', within))],
      };
      bounds.push({ rule, kind: 'bound', parts: [], whole: path, label: row, column: label });
    }
    return bounds;
  });
}
