import type { Confidence } from '../../law/index.js';
import type { BilingualText } from '../../outcome/index.js';
import type {
  Dti405Index,
  Dti922Index,
  Dti1726Index,
  DtiMainIndex,
  DtiPillar,
  DtiPillarDefinition,
  DtiScheme,
} from './scheme.js';

const PILLARS: readonly (readonly [DtiPillar, BilingualText])[] = [
  ['digital-government', { vi: 'Chính quyền số', en: 'Digital government' }],
  ['digital-economy', { vi: 'Kinh tế số', en: 'Digital economy' }],
  ['digital-society', { vi: 'Xã hội số', en: 'Digital society' }],
];

const main = <Index extends string>(
  no: string,
  index: Index,
  [vi, en]: readonly [string, string],
  components: number | null,
  maximumPoints: string | null,
  confidence: Confidence = 'confirmed',
): DtiMainIndex<Index> => ({ index, no, label: { vi, en }, components, maximumPoints, confidence });

const AWARENESS = ['Nhận thức số', 'Digital awareness'] as const;
const INSTITUTIONS = ['Thể chế số', 'Digital institutions'] as const;
const INFRASTRUCTURE = ['Hạ tầng số', 'Digital infrastructure'] as const;
const HUMAN_RESOURCES = ['Nhân lực số', 'Digital human resources'] as const;
const SECURITY = ['An toàn thông tin mạng', 'Network information security'] as const;
const GOVERNMENT = ['Hoạt động chính quyền số', 'Digital government activity'] as const;
const ECONOMY = ['Hoạt động kinh tế số', 'Digital economy activity'] as const;
const SOCIETY = ['Hoạt động xã hội số', 'Digital society activity'] as const;

const FOUNDATION = ['awareness', 'institutions', 'infrastructure', 'human-resources', 'network-security'] as const;
const ACTIVITY = ['government-activity', 'economy-activity', 'society-activity'] as const;

/** The foundation in each pillar, and the activity of that pillar. */
const sharedPillars = <Index extends string>(
  foundation: readonly Index[],
  activity: readonly Index[],
  confidence: Confidence,
): readonly DtiPillarDefinition<Index>[] =>
  PILLARS.map(([pillar, label], place) => ({
    pillar,
    label,
    indices: [...foundation, ...activity.slice(place, place + 1)],
    confidence,
  }));

const SEVEN = [
  ['awareness', 'Nhận thức', 'Awareness'],
  ['institutions', 'Thể chế', 'Institutions'],
  ['infrastructure-and-platforms', 'Hạ tầng và nền tảng', 'Infrastructure and platforms'],
  ['information-and-data', 'Thông tin và dữ liệu số', 'Information and data'],
  ['activity', 'Hoạt động chuyển đổi số', 'Digital transformation activity'],
  ['network-security', 'An toàn, an ninh mạng', 'Network safety and security'],
  ['training', 'Đào tạo nhân lực', 'Training of human resources'],
] as const;

const scheme1726 = (): DtiScheme<Dti1726Index> => ({
  id: 'qd1726-2020',
  citation: { document: '1726/QĐ-BTTTT' },
  years: { from: 2020, to: 2020 },
  provinces: 63,
  mainIndices: PILLARS.flatMap(([pillar, label], group) =>
    SEVEN.map(([index, vi, en], place) =>
      main<Dti1726Index>(
        `${group + 1}.${place + 1}`,
        `${pillar}/${index}`,
        [`${label.vi}: ${vi}`, `${label.en}: ${en}`],
        null,
        null,
      ),
    ),
  ),
  pillars: PILLARS.map(([pillar, label]) => ({
    pillar,
    label,
    indices: SEVEN.map(([index]): Dti1726Index => `${pillar}/${index}`),
    confidence: 'confirmed',
  })),
  confidence: 'confirmed',
  note: {
    vi: 'Ba trụ cột, mỗi trụ cột bảy chỉ số chính; điểm tối đa của các chỉ số chưa thấy trong nguồn nào.',
    en: 'Three pillars of seven main indices each; the points of the indices were not seen in any source.',
  },
});

const scheme922 = (): DtiScheme<Dti922Index> => ({
  id: 'qd922-2022',
  citation: { document: '922/QĐ-BTTTT' },
  years: { from: 2021, to: 2023 },
  provinces: 63,
  mainIndices: [
    main('1', 'awareness', AWARENESS, 10, '100'),
    main('2', 'institutions', INSTITUTIONS, 11, '100'),
    main('3', 'infrastructure', INFRASTRUCTURE, 7, '100'),
    main('4', 'human-resources', HUMAN_RESOURCES, 13, '100'),
    main('5', 'network-security', SECURITY, 12, '100'),
    main('6', 'smart-city', ['Đô thị thông minh', 'Smart cities'], 3, '0'),
    main('7', 'government-activity', GOVERNMENT, 22, '200'),
    main('8', 'economy-activity', ECONOMY, 12, '150'),
    main('9', 'society-activity', SOCIETY, 8, '150'),
  ],
  pillars: sharedPillars<Dti922Index>([...FOUNDATION, 'smart-city'], ACTIVITY, 'confirmed'),
  confidence: 'confirmed',
});

const scheme405 = (): DtiScheme<Dti405Index> => ({
  id: 'qd405-2025',
  citation: { document: '405/QĐ-BKHCN' },
  years: { from: 2024 },
  provinces: 34,
  // The five and the three are confirmed; that they keep the names of the scheme before is not.
  mainIndices: [
    main('1', 'awareness', AWARENESS, null, null, 'inference'),
    main('2', 'institutions', INSTITUTIONS, null, null, 'inference'),
    main('3', 'infrastructure', INFRASTRUCTURE, null, null, 'inference'),
    main('4', 'human-resources', HUMAN_RESOURCES, null, null, 'inference'),
    main('5', 'network-security', SECURITY, null, null, 'inference'),
    main('6', 'government-activity', GOVERNMENT, null, null, 'inference'),
    main('7', 'economy-activity', ECONOMY, null, null, 'inference'),
    main('8', 'society-activity', SOCIETY, null, null, 'inference'),
  ],
  pillars: sharedPillars<Dti405Index>(FOUNDATION, ACTIVITY, 'inference'),
  confidence: 'confirmed',
  note: {
    vi: 'Tám chỉ số chính (5 nền tảng, 3 hoạt động), 47 chỉ số thành phần, không còn đô thị thông minh; điểm tối đa của các chỉ số chưa thấy trong nguồn nào.',
    en: 'Eight main indices (5 of foundation, 3 of activity), 47 components, smart cities gone; the points of the indices were not seen in any source.',
  },
});

/**
 * Các bộ chỉ số chuyển đổi số cấp tỉnh: what each decision says as far as it was seen. Points that were not seen are `null`: pass them with
 * `withDtiPoints`. The 98 components of 922 and the 47 of 405 were not seen either: pass a table to `dtiFromComponents`.
 *
 * @example
 * import { DTI_SCHEMES } from 'vn-ict/catalog/dti';
 * DTI_SCHEMES['qd922-2022'].mainIndices.map(({ maximumPoints }) => maximumPoints); // => ['100', '100', '100', '100', '100', '0', '200', '150', '150']
 * DTI_SCHEMES['qd405-2025'].mainIndices.length; // => 8
 * @see Quyết định 1726/QĐ-BTTTT, 922/QĐ-BTTTT, 405/QĐ-BKHCN
 */
export const DTI_SCHEMES: {
  readonly 'qd1726-2020': DtiScheme<Dti1726Index>;
  readonly 'qd922-2022': DtiScheme<Dti922Index>;
  readonly 'qd405-2025': DtiScheme<Dti405Index>;
} = /* @__PURE__ */ (() => ({
  'qd1726-2020': scheme1726(),
  'qd922-2022': scheme922(),
  'qd405-2025': scheme405(),
}))();
