import type { IssueCatalog } from '../outcome/index.js';
import type { FactWarningCode } from './warnings.js';

/** The words of the warnings that stand beside a level. */
export const warningIssues: IssueCatalog<FactWarningCode> = {
  'security.count-method-missing': {
    severity: 'warning',
    message: {
      vi: 'Chưa nêu cách đếm (lũy kế hay đang hoạt động, toàn hệ thống hay từng đơn vị): không văn bản nào quy định cách đếm.',
      en: 'How the people were counted is not said (cumulative or active, whole system or per tenant): no text defines it.',
    },
  },
  'security.list-item-missing': {
    severity: 'warning',
    message: {
      vi: 'Chưa nêu mục nào của danh mục ngành, nghề kinh doanh có điều kiện, theo văn bản nào: danh mục thay đổi theo thời gian ({citation}).',
      en: 'Which item of which list of conditional business was looked up is not said: the list changes ({citationEn}).',
    },
  },
  'security.several-types': {
    severity: 'warning',
    message: {
      vi: 'Hệ thống được khai nhiều loại hình; một hệ thống thuộc một loại hình ({citation}), hãy xem xét khai hệ thống thành phần.',
      en: 'Several types are given; a system belongs to one type ({citationEn}): consider components.',
    },
  },
  'security.needs-harm-assessment': {
    severity: 'warning',
    message: {
      vi: 'Cần đánh giá mức độ tổn hại khi bị phá hoại để phân biệt cấp độ 3, 4, 5; độ mật (Mật, Tối mật, Tuyệt mật) không quy ra cấp độ ({citation}).',
      en: 'The harm of sabotage has to be assessed to tell levels 3, 4 and 5 apart; the grades of secrecy do not map to levels ({citationEn}).',
    },
  },
  'security.harm-without-object': {
    severity: 'warning',
    message: {
      vi: 'Mức độ tổn hại tới an ninh quốc gia chỉ được xét với hệ thống có bí mật nhà nước hoặc phục vụ quốc phòng, an ninh ({citation}).',
      en: 'Harm to national security counts only with state secrets or defence and security service ({citationEn}).',
    },
  },
  'security.needs-risk-assessment': {
    severity: 'warning',
    message: {
      vi: 'Không tiêu chí nào của văn bản khớp với hệ thống này; cấp độ phải do đánh giá rủi ro hoặc quyết định riêng xác định ({citation}).',
      en: 'No row of the text matches this system; its level has to come from a risk assessment or a decision of its own ({citationEn}).',
    },
  },
  'security.split-lowers-level': {
    severity: 'warning',
    message: {
      vi: 'Các thành phần chỉ đạt cấp độ {parts} trong khi toàn hệ thống đạt cấp độ {whole}: cần xem lại việc phân tách ({citation}).',
      en: 'The parts reach level {parts} only, the whole reaches level {whole}: the split needs a second look ({citationEn}).',
    },
  },
  'security.component-without-level': {
    severity: 'warning',
    message: {
      vi: 'Không tiêu chí nào khớp với thành phần “{name}”: chưa xác định được cấp độ của thành phần này thì chưa kết luận được cấp độ của toàn hệ thống ({citation}).',
      en: 'No row matches the component “{name}”: while it has no level, that of the whole is open ({citationEn}).',
    },
  },
  'security.count-of-no-one': {
    severity: 'warning',
    message: {
      vi: 'Có khai số người sử dụng hoặc số chủ thể dữ liệu nhưng hệ thống được khai không xử lý thông tin riêng, thông tin cá nhân; hãy kiểm tra lại loại thông tin ({citation}).',
      en: 'Users or data subjects are counted, but the system is said to process no private or personal information: check the kinds of information ({citationEn}).',
    },
  },
  'security.boundary-grounds-missing': {
    severity: 'warning',
    message: {
      vi: 'Phạm vi hệ thống có thành phần phải xét đủ bốn căn cứ: chức năng, dòng dữ liệu, phụ thuộc vận hành, ảnh hưởng khi có sự cố ({citation}).',
      en: 'The boundary of a system with components rests on four grounds: function, data flow, operational dependence, reach of an incident ({citationEn}).',
    },
  },
  'security.external-level': {
    severity: 'warning',
    message: {
      vi: 'Cấp độ theo đánh giá rủi ro được nhận từ bên ngoài, không tính ở đây: Khung quản lý rủi ro an ninh mạng chưa ban hành (tính đến 24/9/2026, nguồn thứ cấp) ({citation}).',
      en: 'The risk-assessed level is taken as given, not computed: the risk framework was not issued by 2026-09-24 (secondary source) ({citationEn}).',
    },
  },
  'security.no-information': {
    severity: 'warning',
    message: {
      vi: 'Hệ thống thông tin phải xử lý ít nhất một loại thông tin ({citation}).',
      en: 'An information system processes at least one kind of information ({citationEn}).',
    },
  },
};
