import type { LegalCitation } from '../law/dated/index.js';
import type { Confidence } from '../law/index.js';
import { type BilingualText, createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { oneOf, record, requireArgument } from '../outcome/inner.js';
import type { PlainDate } from '../text/index.js';
import { nd42, nd224, tt01 } from './cite.js';
import { type KindIssueCode, kindIssues } from './messages.js';
import {
  type OldServiceLevel,
  type ProactiveLevel,
  SERVICE_REGIMES,
  type ServiceKind,
  type ServiceRegimeId,
  type StatedServiceKind,
  serviceRegimeAt,
} from './service-kind.js';

/**
 * Loại dịch vụ vào một ngày.
 *
 * - `stated`: stated under the regime of that day;
 * - `kept`: stated under the regime before, whose two names the new one keeps;
 * - `mapped`: a level of Nghị định 43/2011/NĐ-CP, read as a kind by what implementers do; no legal text equates them.
 */
export type ServiceKindAt =
  | ({ readonly basis: 'stated'; readonly regime: 'nd43-2011'; readonly level: OldServiceLevel } & KindGrounds)
  | ({
      readonly basis: 'stated' | 'kept' | 'mapped';
      readonly regime: 'nd42-2022' | 'nd224-2026';
      readonly kind: ServiceKind;
      readonly proactive?: ProactiveLevel;
    } & KindGrounds);

interface KindGrounds {
  readonly confidence: Confidence;
  readonly citations: readonly [LegalCitation, ...LegalCitation[]];
  /** The other kinds that it may be, which only a new review of the service can tell. */
  readonly alternatives: readonly ServiceKind[];
}

/** How an old level is read, as data. */
export interface LevelMapping {
  readonly kind: ServiceKind;
  readonly alternatives: readonly ServiceKind[];
  readonly confidence: Confidence;
  readonly note: BilingualText;
}

const PRACTICE: BilingualText = {
  vi: 'Theo cách các hệ thống đang quy đổi; không văn bản nào quy định sự tương đương.',
  en: 'By what systems do in practice; no legal text equates them.',
};

/**
 * Quy đổi mức độ cũ: the heuristic from the levels of Nghị định 43/2011/NĐ-CP to the kinds of Nghị định 42/2022/NĐ-CP.
 *
 * @example
 * import { OLD_LEVEL_MAPPING } from 'vn-ict/public-service';
 * const { kind, alternatives, confidence } = OLD_LEVEL_MAPPING['nd43-level-3'];
 * [kind, alternatives, confidence]; // => ['partially-online', ['fully-online'], 'inference']
 */
export const OLD_LEVEL_MAPPING: Readonly<Record<OldServiceLevel, LevelMapping>> = {
  'nd43-level-1': { kind: 'information-only', alternatives: [], confidence: 'recalled', note: PRACTICE },
  'nd43-level-2': { kind: 'information-only', alternatives: [], confidence: 'recalled', note: PRACTICE },
  'nd43-level-3': {
    kind: 'partially-online',
    alternatives: ['fully-online'],
    confidence: 'inference',
    note: {
      vi: `${PRACTICE.vi} Sau khi rà soát lại, dịch vụ mức độ 3 cũng có thể là toàn trình.`,
      en: `${PRACTICE.en} After a new review a service of level 3 may also be fully online.`,
    },
  },
  'nd43-level-4': { kind: 'fully-online', alternatives: [], confidence: 'inference', note: PRACTICE },
};

const STATED = /* @__PURE__ */ record({
  regime: /* @__PURE__ */ oneOf(['nd43-2011', 'nd42-2022', 'nd224-2026']),
});
const LEVELS = /* @__PURE__ */ oneOf(['nd43-level-1', 'nd43-level-2', 'nd43-level-3', 'nd43-level-4']);
const KINDS = /* @__PURE__ */ oneOf(['fully-online', 'partially-online', 'information-only']);

const order = (id: ServiceRegimeId): number => SERVICE_REGIMES.findIndex((regime) => regime.id === id);

/**
 * Loại dịch vụ vào một ngày, without throwing for a kind that did not exist on it. See {@link serviceKindAt}.
 *
 * @throws VnIctError `argument.*`, `text.date-*`
 * @example
 * import { plainDate } from 'vn-ict';
 * import { safeServiceKindAt } from 'vn-ict/public-service';
 * const early = safeServiceKindAt({ regime: 'nd42-2022', kind: 'fully-online' }, plainDate('2021-01-01'));
 * early.success ? '' : early.issues[0].code; // => 'public-service.kind-before-regime'
 */
export function safeServiceKindAt(stated: StatedServiceKind, asOf: PlainDate): Parsed<ServiceKindAt, KindIssueCode> {
  requireArgument(STATED, stated, 'stated');
  if (stated.regime === 'nd43-2011') requireArgument(LEVELS, stated.level, 'stated', 'level');
  else requireArgument(KINDS, stated.kind, 'stated', 'kind');
  const regime = serviceRegimeAt(asOf);
  if (regime === undefined) {
    return refuse(createIssue(kindIssues, 'public-service.no-regime', { path: ['asOf'], received: asOf }));
  }
  if (order(regime.id) < order(stated.regime)) {
    const later = SERVICE_REGIMES.filter(({ id }) => id === stated.regime);
    const parameters = {
      regime: stated.regime,
      citation: later.map(({ label }) => label.vi).join(),
      citationEn: later.map(({ label }) => label.en).join(),
    };
    const details = { path: ['asOf'], received: asOf, parameters, citations: later.map(({ citation }) => citation) };
    return refuse(createIssue(kindIssues, 'public-service.kind-before-regime', details));
  }
  return succeed(answer(stated, regime.id));
}

function answer(stated: StatedServiceKind, regime: ServiceRegimeId): ServiceKindAt {
  if (stated.regime === 'nd43-2011') {
    const { level } = stated;
    if (regime === 'nd43-2011') {
      const [{ citation }] = SERVICE_REGIMES as readonly [(typeof SERVICE_REGIMES)[number]];
      return { basis: 'stated', regime, level, confidence: 'confirmed', citations: [citation], alternatives: [] };
    }
    const { kind, alternatives, confidence } = OLD_LEVEL_MAPPING[level];
    return { basis: 'mapped', regime, kind, confidence, citations: citationsOf(kind, regime), alternatives };
  }
  const { kind } = stated;
  const own = stated.regime === regime;
  const proactive = stated.regime === 'nd224-2026' ? stated.proactive : undefined;
  return {
    basis: own ? 'stated' : 'kept',
    // Only the levels of 2011 are answered under their own regime; the kinds begin with Nghị định 42/2022/NĐ-CP.
    regime: regime === 'nd43-2011' ? 'nd42-2022' : regime,
    kind,
    ...(proactive === undefined ? {} : { proactive }),
    // Điều 14 Nghị định 224/2026/NĐ-CP keeps both names; no text says that a classification stays.
    confidence: kind === 'information-only' ? 'recalled' : own ? 'confirmed' : 'inference',
    citations: citationsOf(kind, regime),
    alternatives: [],
  };
}

function citationsOf(kind: ServiceKind, regime: ServiceRegimeId): ServiceKindAt['citations'] {
  const decree = regime === 'nd224-2026' ? nd224('14') : nd42('11', '1');
  return kind === 'information-only' ? [decree, tt01()] : [decree];
}

/**
 * Loại dịch vụ vào một ngày: what a service that was classified under one regime is under that of the day. Only a stated level of Nghị định
 * 43/2011/NĐ-CP is mapped, by a heuristic that says so.
 *
 * @param stated - what the list of services says, with its regime
 * @param asOf - the day
 * @throws VnIctError `public-service.no-regime`, `public-service.kind-before-regime`; `argument.*`, `text.date-*`
 * @example
 * import { plainDate } from 'vn-ict';
 * import { serviceKindAt } from 'vn-ict/public-service';
 * const level4 = { regime: 'nd43-2011', level: 'nd43-level-4' } as const;
 * serviceKindAt(level4, plainDate('2021-12-31')).basis; // => 'stated'
 * const now = serviceKindAt(level4, plainDate('2023-12-31'));
 * now.regime !== 'nd43-2011' && [now.kind, now.basis, now.confidence]; // => ['fully-online', 'mapped', 'inference']
 * @see Nghị định 42/2022/NĐ-CP, Điều 11 khoản 1; Nghị định 224/2026/NĐ-CP, Điều 14 and 16
 */
export function serviceKindAt(stated: StatedServiceKind, asOf: PlainDate): ServiceKindAt {
  return unwrap(safeServiceKindAt(stated, asOf));
}

const RANK: Readonly<Record<ServiceKind, number>> = { 'fully-online': 2, 'partially-online': 1, 'information-only': 0 };

/**
 * Loại cao nhất: the kind under which a procedure counts, once, when it has services of several kinds; `undefined` when it has none.
 *
 * @example
 * import { highestServiceKind } from 'vn-ict/public-service';
 * highestServiceKind(['partially-online', 'fully-online']); // => 'fully-online'
 * highestServiceKind([]); // => undefined
 */
export function highestServiceKind(kinds: readonly ServiceKind[]): ServiceKind | undefined {
  return kinds.reduce<ServiceKind | undefined>(
    (highest, kind) => (highest === undefined || RANK[kind] > RANK[highest] ? kind : highest),
    undefined,
  );
}
