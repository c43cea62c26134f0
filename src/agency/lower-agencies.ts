import type { Citation } from '../law/index.js';
import { type AgencyRow, fate } from './agency-row.js';

const TWO_LEVELS: Citation = { document: '60-NQ/TW' };

/** The agencies of a district, which ended with it on 1/7/2025. */
export function districtRows(): readonly AgencyRow[] {
  const end = [fate('ended', '2025-07-01', null, TWO_LEVELS, 'confirmed')];
  const derived = [fate('ended', '2025-07-01', null, TWO_LEVELS, 'derived')];
  return [
    [
      'district-committee',
      'Ủy ban nhân dân huyện',
      "District People's Committee",
      'committee',
      'provincial-committee',
      [
        'UBND huyện',
        'UBND',
        'Ủy ban nhân dân',
        'UBND thành phố',
        'Ủy ban nhân dân thành phố',
        'UBND thị xã',
        'UBND quận',
        'UBND cấp huyện',
        'UBND các huyện',
        'UBND các huyện, thành phố',
        'Ủy ban nhân dân các huyện, thành phố',
      ],
      { fates: end },
    ],
    [
      'district-culture-information',
      'Phòng Văn hóa và Thông tin',
      'Division of Culture and Information',
      'division',
      'district-committee',
      ['Phòng VHTT', 'Phòng VH&TT', 'Phòng VHTT các huyện, thành phố'],
      { fates: derived, named: 'report' },
    ],
    [
      'district-culture-media-centre',
      'Trung tâm Văn hóa, Thể thao và Truyền thông',
      'Centre for Culture, Sports and Media',
      'service-unit',
      'district-committee',
      ['Trung tâm VHTT&TT', 'Trung tâm VH,TT&TT', 'Trung tâm VHTT&TT các huyện, thành phố'],
      { fates: derived, named: 'report' },
    ],
  ];
}

/** The agencies of a commune. */
export function communeRows(): readonly AgencyRow[] {
  return [
    [
      'commune-committee',
      'Ủy ban nhân dân xã',
      "Commune People's Committee",
      'committee',
      null,
      [
        'UBND xã',
        'UBND',
        'Ủy ban nhân dân',
        'UBND cấp xã',
        'UBND phường',
        'UBND đặc khu',
        'UBND các xã',
        'UBND các xã, phường',
        'UBND các xã, phường, thị trấn',
      ],
    ],
    [
      'township-committee',
      'Ủy ban nhân dân thị trấn',
      "Township People's Committee",
      'committee',
      null,
      ['UBND thị trấn'],
      { fates: [fate('ended', '2025-07-01', 'commune-committee', TWO_LEVELS, 'confirmed')] },
    ],
    [
      'commune-radio',
      'Đài truyền thanh cấp xã',
      'Commune Radio Station',
      'press',
      'commune-committee',
      ['Đài truyền thanh xã', 'Đài truyền thanh cơ sở'],
      { named: 'scheme' },
    ],
  ];
}
