export {
  COMMUNE_RADIO_STATIONS,
  DISTRICT_BROADCASTING,
  PAY_TELEVISION,
  PROVINCIAL_BROADCASTING,
} from './broadcasting.js';
export { DEPARTMENT_STAFF, TARGET_PROGRAMMES } from './department.js';
export {
  AWARENESS_EVENTS,
  COMMUNITY_DIGITAL_TEAMS,
  TRAINING_COURSES,
  TRANSFORMATION_COMMUNICATION,
  TRANSFORMATION_STEERING,
} from './digital-awareness.js';
export { ELECTRONIC_INVOICES, TRANSFORMATION_SUPPORT } from './digital-enterprises.js';
export { AGENCY_INFRASTRUCTURE } from './digital-infrastructure.js';
export { CASHLESS_PAYMENT, MOBILE_MONEY } from './digital-payment.js';
export { DIGITAL_CITIZENS, DIGITAL_IDENTITY, IDENTITY_CARDS } from './digital-society.js';
export { E_COMMERCE_HOUSEHOLDS } from './electronic-commerce.js';
export { PORTAL_CONTENT, WEB_PORTALS } from './electronic-information.js';
export { STATISTICS_FAMILIES, statisticsFamily } from './families.js';
export * from './family/index.js';
export { ICT_ENTERPRISES } from './ict-industry.js';
export { SECURITY_FINDINGS, SECURITY_OPERATIONS } from './information-security.js';
export { INSPECTIONS, PETITIONS, SECTOR_LICENSING } from './inspection.js';
export {
  DIGITAL_ADDRESSES,
  POSTAL_ENTERPRISES,
  POSTAL_REVENUE,
  POSTAL_SERVICE_POINTS,
  POSTAL_VOLUMES,
  PUBLIC_POSTAL_SERVICE,
} from './post.js';
export {
  PRESS_AGENCIES,
  PRESS_MONITORING,
  PRESS_OUTPUT,
  PRESS_REVENUE,
  PRINTING_ESTABLISHMENTS,
  PRINTING_REVENUE,
  PUBLISHING_LICENCES,
} from './press.js';
export type { RevenueField } from './revenue.js';
export {
  CABLE_NETWORK,
  MOBILE_STATIONS,
  PUBLIC_ACCESS_POINTS,
  TELECOMMUNICATIONS_COVERAGE,
} from './telecommunications-infrastructure.js';
export {
  RADIO_FREQUENCIES,
  TELECOMMUNICATIONS_REVENUE,
  TELECOMMUNICATIONS_TRAFFIC,
  UNIVERSAL_TELECOMMUNICATIONS,
} from './telecommunications-market.js';
export { TELECOMMUNICATIONS_SUBSCRIBERS } from './telecommunications-subscribers.js';
