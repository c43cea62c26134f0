import type { Confidence, LegalCitation } from '../../law/index.js';
import type { DecimalString } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';

/** Mã thành phần: the codes of the technical sheet of the National Public Service Portal; the last one carries no code there. */
export type ServiceScoreCode =
  | '1.1'
  | '1.2'
  | '1.3'
  | '1.4'
  | '2.1'
  | '2.2'
  | '3.1'
  | '3.2'
  | '3.3'
  | '3.5a'
  | '3.5b'
  | '3.6'
  | '4.1'
  | '4.2'
  | '4.3'
  | '4.4'
  | '4.5a'
  | '4.5b'
  | 'certified-copy'
  | '5.1'
  | '5.2'
  | '5.3'
  | '5.4';

/** Nhóm chỉ số của Quyết định 766/QĐ-TTg. */
export type ServiceScoreGroup = 'transparency' | 'progress' | 'online-service' | 'digitisation' | 'satisfaction';

/** Nhóm điểm trên Cổng Dịch vụ công quốc gia, which shows online payment apart. */
export type ServiceScoreDisplayGroup = ServiceScoreGroup | 'online-payment';

/** Nhóm: its name and its points. */
export interface ServiceScoreGroupDefinition<Group extends ServiceScoreDisplayGroup = ServiceScoreDisplayGroup> {
  readonly group: Group;
  readonly label: BilingualText;
  readonly maximumPoints: DecimalString;
  readonly confidence: Confidence;
}

/** Thành phần điểm. */
export interface ServiceScoreComponent {
  readonly code: ServiceScoreCode;
  readonly group: ServiceScoreGroup;
  readonly displayGroup: ServiceScoreDisplayGroup;
  readonly label: BilingualText;
  /** Điểm tối đa; 0 where a component is shown and earns nothing. */
  readonly maximumPoints: DecimalString;
  /** How well the maximum is known. */
  readonly confidence: Confidence;
}

/**
 * Căn cứ của bộ chỉ số.
 *
 * @example
 * import { SERVICE_SCORE_CITATION } from 'vn-ict/public-service/score';
 * SERVICE_SCORE_CITATION.document; // => '766/QĐ-TTg'
 */
export const SERVICE_SCORE_CITATION: LegalCitation = { document: '766/QĐ-TTg' };

/**
 * Các nhóm chỉ số: the five groups of the decision, 100 points in all.
 *
 * @example
 * import { SERVICE_SCORE_GROUPS } from 'vn-ict/public-service/score';
 * SERVICE_SCORE_GROUPS.map(({ maximumPoints }) => maximumPoints); // => ['18', '20', '22', '22', '18']
 * @see Quyết định 766/QĐ-TTg
 */
export const SERVICE_SCORE_GROUPS: readonly ServiceScoreGroupDefinition<ServiceScoreGroup>[] = [
  {
    group: 'transparency',
    label: { vi: 'Công khai, minh bạch', en: 'Openness and transparency' },
    maximumPoints: '18',
    confidence: 'confirmed',
  },
  {
    group: 'progress',
    label: { vi: 'Tiến độ, kết quả giải quyết', en: 'Progress and results of settlement' },
    maximumPoints: '20',
    confidence: 'confirmed',
  },
  {
    group: 'online-service',
    label: { vi: 'Cung cấp dịch vụ trực tuyến', en: 'Online services' },
    maximumPoints: '22',
    confidence: 'confirmed',
  },
  {
    group: 'digitisation',
    label: { vi: 'Số hóa hồ sơ', en: 'Digitisation of dossiers' },
    maximumPoints: '22',
    confidence: 'confirmed',
  },
  {
    group: 'satisfaction',
    label: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
    maximumPoints: '18',
    confidence: 'confirmed',
  },
];

/**
 * Các nhóm trên Cổng Dịch vụ công quốc gia: the six groups as the portal shows them: the 22 points for online services are 12 for the
 * services and 10 for online payment.
 *
 * @example
 * import { SERVICE_SCORE_DISPLAY_GROUPS } from 'vn-ict/public-service/score';
 * SERVICE_SCORE_DISPLAY_GROUPS.map(({ maximumPoints }) => maximumPoints); // => ['18', '20', '12', '10', '22', '18']
 */
export const SERVICE_SCORE_DISPLAY_GROUPS: readonly ServiceScoreGroupDefinition[] =
  /* @__PURE__ */ SERVICE_SCORE_GROUPS.flatMap<ServiceScoreGroupDefinition>((group) =>
    group.group === 'online-service'
      ? [
          { ...group, maximumPoints: '12', confidence: 'secondary' },
          {
            group: 'online-payment',
            label: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
            maximumPoints: '10',
            confidence: 'secondary',
          },
        ]
      : [group],
  );

type Row = readonly [
  code: ServiceScoreCode,
  group: ServiceScoreDisplayGroup,
  maximumPoints: DecimalString,
  vi: string,
  en: string,
];

const ROWS: readonly Row[] = [
  ['1.1', 'transparency', '6', 'TTHC công bố đúng hạn', 'Procedures announced on time'],
  ['1.2', 'transparency', '4', 'TTHC cập nhật, công khai đúng hạn', 'Procedures updated and made public on time'],
  ['1.3', 'transparency', '2', 'TTHC công khai đủ bộ phận tạo thành', 'Procedures made public with all their parts'],
  ['1.4', 'transparency', '6', 'Hồ sơ đồng bộ lên Cổng DVCQG', 'Dossiers synchronised to the national portal'],
  ['2.1', 'progress', '20', 'Hồ sơ xử lý trước hạn, đúng hạn', 'Dossiers settled before or on their deadline'],
  ['2.2', 'progress', '0', 'Thời gian giải quyết trung bình', 'Average time of settlement'],
  ['3.1', 'online-service', '4', 'TTHC có dịch vụ công trực tuyến', 'Procedures with an online public service'],
  ['3.2', 'online-service', '4', 'Dịch vụ công trực tuyến phát sinh hồ sơ', 'Online public services with dossiers'],
  ['3.3', 'online-service', '4', 'Hồ sơ trực tuyến', 'Online dossiers'],
  [
    '3.5a',
    'online-payment',
    '2',
    'TTHC có nghĩa vụ tài chính được thanh toán trên Cổng DVCQG',
    'Procedures with a financial duty payable on the national portal',
  ],
  ['3.5b', 'online-payment', '2', 'TTHC có giao dịch thanh toán trực tuyến', 'Procedures with online payments'],
  ['3.6', 'online-payment', '6', 'Hồ sơ thanh toán trực tuyến', 'Dossiers paid online'],
  ['4.1', 'digitisation', '6', 'Hồ sơ có kết quả điện tử', 'Dossiers with an electronic result'],
  ['4.2', 'digitisation', '4', 'Số hóa hồ sơ', 'Digitised dossiers'],
  ['4.3', 'digitisation', '2', 'Tái sử dụng dữ liệu số hóa', 'Reuse of digitised data'],
  ['4.4', 'digitisation', '4', 'Kết nối, chia sẻ dữ liệu để tái sử dụng', 'Data connected and shared for reuse'],
  ['4.5a', 'digitisation', '2', 'TTHC kết nối dữ liệu dân cư', 'Procedures connected to the population data'],
  ['4.5b', 'digitisation', '2', 'Hồ sơ sử dụng dữ liệu dân cư', 'Dossiers that use the population data'],
  ['certified-copy', 'digitisation', '2', 'Chứng thực bản sao điện tử', 'Certified electronic copies'],
  ['5.1', 'satisfaction', '0', 'Phản ánh, kiến nghị theo phân loại', 'Feedback by kind'],
  ['5.2', 'satisfaction', '6', 'Phản ánh, kiến nghị xử lý đúng hạn', 'Feedback answered on time'],
  ['5.3', 'satisfaction', '6', 'Hài lòng về xử lý phản ánh, kiến nghị', 'Satisfaction with the answers to feedback'],
  [
    '5.4',
    'satisfaction',
    '6',
    'Hài lòng về tiếp nhận, giải quyết TTHC',
    'Satisfaction with the settlement of procedures',
  ],
];

/** The three whose 12 points together are known, but not how they are divided. */
const SPLIT_RECALLED: readonly ServiceScoreCode[] = ['3.1', '3.2', '3.3'];

/**
 * Bảng thành phần điểm: the 23 components with their maxima, 100 points in all. The maxima are those of the technical sheet as it is
 * reproduced by others (`secondary`); how the 12 points of 3.1, 3.2 and 3.3 are divided is only recalled.
 *
 * @example
 * import { SERVICE_SCORE_COMPONENTS } from 'vn-ict/public-service/score';
 * SERVICE_SCORE_COMPONENTS.length; // => 23
 * SERVICE_SCORE_COMPONENTS.filter(({ confidence }) => confidence === 'recalled').map(({ code }) => code); // => ['3.1', '3.2', '3.3']
 * @see Quyết định 766/QĐ-TTg
 */
export const SERVICE_SCORE_COMPONENTS: readonly ServiceScoreComponent[] = /* @__PURE__ */ ROWS.map(
  ([code, displayGroup, maximumPoints, vi, en]) => ({
    code,
    group: displayGroup === 'online-payment' ? 'online-service' : displayGroup,
    displayGroup,
    label: { vi, en },
    maximumPoints,
    confidence: SPLIT_RECALLED.includes(code) ? 'recalled' : 'secondary',
  }),
);
