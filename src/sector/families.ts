import {
  COMMUNE_RADIO_STATIONS,
  DISTRICT_BROADCASTING,
  PAY_TELEVISION,
  PROVINCIAL_BROADCASTING,
} from './broadcasting.js';
import { DEPARTMENT_STAFF, TARGET_PROGRAMMES } from './department.js';
import {
  AWARENESS_EVENTS,
  COMMUNITY_DIGITAL_TEAMS,
  TRAINING_COURSES,
  TRANSFORMATION_COMMUNICATION,
  TRANSFORMATION_STEERING,
} from './digital-awareness.js';
import { ELECTRONIC_INVOICES, TRANSFORMATION_SUPPORT } from './digital-enterprises.js';
import { AGENCY_INFRASTRUCTURE } from './digital-infrastructure.js';
import { CASHLESS_PAYMENT, MOBILE_MONEY } from './digital-payment.js';
import { DIGITAL_CITIZENS, DIGITAL_IDENTITY, IDENTITY_CARDS } from './digital-society.js';
import { E_COMMERCE_HOUSEHOLDS } from './electronic-commerce.js';
import { PORTAL_CONTENT, WEB_PORTALS } from './electronic-information.js';
import type { StatisticsFamily } from './family/index.js';
import { ICT_ENTERPRISES } from './ict-industry.js';
import { SECURITY_FINDINGS, SECURITY_OPERATIONS } from './information-security.js';
import { INSPECTIONS, PETITIONS, SECTOR_LICENSING } from './inspection.js';
import {
  DIGITAL_ADDRESSES,
  POSTAL_ENTERPRISES,
  POSTAL_REVENUE,
  POSTAL_SERVICE_POINTS,
  POSTAL_VOLUMES,
  PUBLIC_POSTAL_SERVICE,
} from './post.js';
import {
  PRESS_AGENCIES,
  PRESS_MONITORING,
  PRESS_OUTPUT,
  PRESS_REVENUE,
  PRINTING_ESTABLISHMENTS,
  PRINTING_REVENUE,
  PUBLISHING_LICENCES,
} from './press.js';
import {
  CABLE_NETWORK,
  MOBILE_STATIONS,
  PUBLIC_ACCESS_POINTS,
  TELECOMMUNICATIONS_COVERAGE,
} from './telecommunications-infrastructure.js';
import {
  RADIO_FREQUENCIES,
  TELECOMMUNICATIONS_REVENUE,
  TELECOMMUNICATIONS_TRAFFIC,
  UNIVERSAL_TELECOMMUNICATIONS,
} from './telecommunications-market.js';
import { TELECOMMUNICATIONS_SUBSCRIBERS } from './telecommunications-subscribers.js';

/**
 * Các nhóm số liệu của báo cáo thông tin và truyền thông, in the order of the reports.
 *
 * @example
 * import { STATISTICS_FAMILIES } from 'vn-ict/sector';
 * STATISTICS_FAMILIES[0]?.id; // => 'postal-service-points'
 */
export const STATISTICS_FAMILIES: readonly StatisticsFamily[] = [
  POSTAL_SERVICE_POINTS,
  POSTAL_ENTERPRISES,
  POSTAL_VOLUMES,
  PUBLIC_POSTAL_SERVICE,
  DIGITAL_ADDRESSES,
  POSTAL_REVENUE,
  TELECOMMUNICATIONS_SUBSCRIBERS,
  TELECOMMUNICATIONS_TRAFFIC,
  TELECOMMUNICATIONS_REVENUE,
  UNIVERSAL_TELECOMMUNICATIONS,
  RADIO_FREQUENCIES,
  MOBILE_STATIONS,
  CABLE_NETWORK,
  TELECOMMUNICATIONS_COVERAGE,
  PUBLIC_ACCESS_POINTS,
  PRESS_AGENCIES,
  PRESS_OUTPUT,
  PRESS_REVENUE,
  PRESS_MONITORING,
  PUBLISHING_LICENCES,
  PRINTING_ESTABLISHMENTS,
  PRINTING_REVENUE,
  PROVINCIAL_BROADCASTING,
  DISTRICT_BROADCASTING,
  PAY_TELEVISION,
  COMMUNE_RADIO_STATIONS,
  WEB_PORTALS,
  PORTAL_CONTENT,
  AWARENESS_EVENTS,
  TRANSFORMATION_COMMUNICATION,
  COMMUNITY_DIGITAL_TEAMS,
  TRAINING_COURSES,
  TRANSFORMATION_STEERING,
  AGENCY_INFRASTRUCTURE,
  E_COMMERCE_HOUSEHOLDS,
  MOBILE_MONEY,
  CASHLESS_PAYMENT,
  ELECTRONIC_INVOICES,
  TRANSFORMATION_SUPPORT,
  ICT_ENTERPRISES,
  DIGITAL_IDENTITY,
  IDENTITY_CARDS,
  DIGITAL_CITIZENS,
  SECURITY_OPERATIONS,
  SECURITY_FINDINGS,
  INSPECTIONS,
  PETITIONS,
  SECTOR_LICENSING,
  DEPARTMENT_STAFF,
  TARGET_PROGRAMMES,
];

/**
 * Tra cứu nhóm số liệu theo mã.
 *
 * @returns `undefined` where there is no such family
 * @example
 * import { statisticsFamily } from 'vn-ict/sector';
 * statisticsFamily('postal-service-points')?.name.vi; // => 'Điểm phục vụ bưu chính'
 * statisticsFamily('constructor'); // => undefined
 */
export const statisticsFamily = (id: string): StatisticsFamily | undefined =>
  STATISTICS_FAMILIES.find((family) => family.id === id);
