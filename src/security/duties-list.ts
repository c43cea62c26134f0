import { law116 } from './cite.js';
import type { Duty } from './duty.js';

const confidence = 'confirmed';

/** What Luật 116/2025/QH15 asks of hệ thống thông tin quan trọng về an ninh quốc gia besides. */
export function dutiesOfList(): Duty[] {
  return [
    {
      code: 'listed-self-check',
      kind: 'check',
      who: 'owner',
      text: {
        vi: 'Tự kiểm tra an ninh mạng, đánh giá điều kiện an ninh mạng hằng năm; thông báo kết quả bằng văn bản trước tháng 10',
        en: 'Yearly self-check and assessment of conditions; written result before October',
      },
      everyMonths: 12,
      citation: law116('11', '1', 'b'),
      confidence,
    },
    {
      code: 'listed-monitoring',
      kind: 'monitoring',
      who: 'owner',
      text: {
        vi: 'Chủ trì, phối hợp với lực lượng chuyên trách thường xuyên giám sát an ninh mạng; xây dựng cơ chế tự cảnh báo, tiếp nhận cảnh báo và phương án ứng phó, khắc phục khẩn cấp',
        en: 'Constant monitoring together with the specialised force; warnings of its own and from others; a plan for emergencies',
      },
      everyMonths: null,
      citation: law116('11', '1', 'c'),
      confidence,
    },
    {
      code: 'listed-certificate',
      kind: 'measure',
      who: 'owner',
      text: {
        vi: 'Được thẩm định, chứng nhận đủ điều kiện về an ninh mạng trước khi đưa vào vận hành',
        en: 'Appraised and certified before it goes into operation',
      },
      everyMonths: null,
      citation: law116('9', '3'),
      confidence,
    },
  ];
}
