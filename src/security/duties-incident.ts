import type { BilingualText } from '../outcome/index.js';
import { nd331 } from './cite.js';
import type { Duty } from './duty.js';

/** To whom an incident is told, as điểm d itself says. */
const RECIPIENT: BilingualText = {
  vi: 'Báo cáo cơ quan chuyên trách của Bộ Công an; hệ thống do Bộ Quốc phòng quản lý thì báo cáo lực lượng chuyên trách bảo vệ an ninh mạng thuộc Bộ Quốc phòng',
  en: 'To the specialised body of the Ministry of Public Security; systems that the Ministry of National Defence manages report to that ministry’s cyber-security force',
};

/** Nghị định 331/2026/NĐ-CP, Điều 31 khoản 2 điểm d: what is told of an incident, and within how many hours. */
export function dutiesOfIncidents(): Duty[] {
  const at = {
    kind: 'incident',
    who: 'owner',
    everyMonths: null,
    citation: nd331('31', '2', 'd'),
    confidence: 'confirmed',
    note: RECIPIENT,
  } as const;
  return [
    {
      code: 'incident-initial-notice',
      text: { vi: 'Thông báo ban đầu về sự cố nghiêm trọng', en: 'First notice of a serious incident' },
      withinHours: 24,
      ...at,
    },
    {
      code: 'incident-report',
      text: {
        vi: 'Báo cáo nguyên nhân, phạm vi ảnh hưởng, biện pháp khắc phục',
        en: 'Report of cause, reach and remedy',
      },
      withinHours: 72,
      ...at,
    },
    {
      code: 'incident-immediate-report',
      text: {
        vi: 'Báo cáo ngay sự cố có dấu hiệu xâm phạm an ninh quốc gia, trật tự, an toàn xã hội hoặc gây gián đoạn nghiêm trọng',
        en: 'Immediate report where national security or public order is touched, or operation seriously disrupted',
      },
      withinHours: 0,
      ...at,
    },
  ];
}
