// What must hold between the rows of Phụ lục 1, Kế hoạch 883/KH-UBND: the plan prints the same counts more than once.
import type { BilingualText } from '../../outcome/index.js';
import type { LinearRule, Term } from '../../reconcile/index.js';

const cells = (...names: readonly string[]): readonly Term[] => names.map((cell) => ({ cell }));

const ORIGIN: BilingualText = { vi: 'Kế hoạch 883/KH-UBND, Phụ lục 1', en: 'Plan 883/KH-UBND, Appendix 1' };

const equality = (id: string, left: readonly Term[], right: readonly Term[], statement: BilingualText): LinearRule => ({
  id,
  severity: 'error',
  statement,
  origin: ORIGIN,
  left,
  relation: '=',
  right,
});

/** Quan hệ giữa các dòng của Phụ lục 1: the equalities that the definitions of its rates imply. */
export const PLAN_883_APPENDIX_1_RULES: readonly LinearRule[] = [
  equality(
    'fully-online-services',
    cells('fully-online-service-supply.fullyOnline'),
    cells('online-service-supply.fullyOnline'),
    {
      vi: 'số DVCTT toàn trình (dòng 2) phải bằng số ở dòng 1',
      en: 'the fully online services (row 2) must equal the count in row 1',
    },
  ),
  equality(
    'online-services',
    cells('fully-online-service-supply.online'),
    cells('online-service-supply.fullyOnline', 'online-service-supply.partiallyOnline'),
    {
      vi: 'tổng số DVCTT (dòng 2) phải bằng toàn trình cộng một phần ở dòng 1',
      en: 'all online services (row 2) must equal the fully plus the partially online ones of row 1',
    },
  ),
  equality(
    'partially-online-services',
    cells('partially-online-service-supply.partiallyOnline'),
    cells('online-service-supply.partiallyOnline'),
    {
      vi: 'số DVCTT một phần (dòng 3) phải bằng số ở dòng 1',
      en: 'the partially online services (row 3) must equal the count in row 1',
    },
  ),
  equality(
    'online-services-repeated',
    cells('partially-online-service-supply.online'),
    cells('fully-online-service-supply.online'),
    {
      vi: 'tổng số DVCTT (dòng 3) phải bằng tổng ở dòng 2',
      en: 'all online services (row 3) must equal the total in row 2',
    },
  ),
  equality(
    'fully-online-procedures',
    cells('fully-online-procedures-on-national-portal.fullyOnline'),
    cells('fully-online-service-supply.fullyOnline'),
    {
      vi: 'số TTHC qua DVCTT toàn trình (dòng 4) phải bằng số DVCTT toàn trình ở dòng 2',
      en: 'the procedures served fully online (row 4) must equal the fully online services of row 2',
    },
  ),
  equality(
    'online-dossiers',
    cells('fully-online-dossier-reception.receivedOnline', 'partially-online-dossier-reception.receivedOnline'),
    cells('online-dossiers-of-online-services.receivedOnline'),
    {
      vi: 'hồ sơ trực tuyến: dòng 5 cộng dòng 6 phải bằng dòng 7',
      en: 'online dossiers: row 5 plus row 6 must equal row 7',
    },
  ),
  equality(
    'dossiers-of-online-services',
    cells('fully-online-dossier-reception.received', 'partially-online-dossier-reception.received'),
    cells('online-dossiers-of-online-services.received'),
    {
      vi: 'hồ sơ của các DVCTT: dòng 5 cộng dòng 6 phải bằng dòng 7',
      en: 'dossiers of online services: row 5 plus row 6 must equal row 7',
    },
  ),
  equality(
    'online-dossiers-repeated',
    cells('online-dossiers-of-all-procedures-provincial-portal.receivedOnline'),
    cells('online-dossiers-of-online-services.receivedOnline'),
    {
      vi: 'hồ sơ trực tuyến (dòng 8) phải bằng số ở dòng 7',
      en: 'the online dossiers (row 8) must equal the count in row 7',
    },
  ),
];
