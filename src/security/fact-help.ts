import type { BilingualText } from '../outcome/index.js';
import type { FactField } from './facts.js';

/** Giải thích cách trả lời từng dữ kiện. */
export const FACT_HELP: Readonly<Record<FactField, BilingualText>> = {
  lifecycle: {
    vi: 'Hệ thống xây dựng mới; đang vận hành chưa từng có cấp độ; đang đầu tư trước ngày 01/7/2026; hay đã được phê duyệt cấp độ trước ngày đó. Quyết định áp dụng nghị định nào.',
    en: 'New; running and never levelled; under investment before 2026-07-01; or levelled before that day. Decides which decree applies.',
  },
  ownerKind: {
    vi: 'Cơ quan có thẩm quyền quản lý trực tiếp hệ thống. Quyết định phạm vi bắt buộc và cơ quan thẩm định.',
    en: 'The body with direct authority over the system. Decides whether levelling is mandatory and who appraises.',
  },
  singleOwner: {
    vi: 'Một hệ thống thông tin chỉ có một chủ quản. Nếu có hai chủ quản, tách thành hai hệ thống.',
    en: 'A system has exactly one owner. With two owners it is two systems.',
  },
  systemTypes: {
    vi: 'Chọn theo chức năng phục vụ. Hệ thống hỗ trợ dịch vụ trực tuyến ở phía sau là loại phục vụ người dân, doanh nghiệp, không phải nội bộ.',
    en: 'By the function it serves. A back office behind an online service is of the citizen-facing type, not internal.',
  },
  informationKinds: {
    vi: 'Công cộng: công khai cho mọi người. Riêng: không công khai hoặc chỉ cho đối tượng đã xác định. Cá nhân: gắn với danh tính một người. Bí mật nhà nước: Mật, Tối mật, Tuyệt mật.',
    en: 'Public: open to all. Private: not public, or for identified recipients. Personal: tied to an identified person. State secret: of any grade.',
  },
  servesDefenceSecurity: {
    vi: 'Hệ thống phục vụ nhiệm vụ quốc phòng, an ninh, dù không có bí mật nhà nước.',
    en: 'The system serves defence or security tasks, even without state secrets.',
  },
  nationalSecurityHarm: {
    vi: 'Mức tổn hại nếu hệ thống bị phá hoại, theo kết quả đánh giá: Nghị định 85/2016/NĐ-CP xét quốc phòng và an ninh quốc gia, Nghị định 331/2026/NĐ-CP chỉ xét an ninh quốc gia. Không suy ra từ độ mật.',
    en: 'The assessed harm of sabotage: to defence and national security under Decree 85/2016/NĐ-CP, to national security under Decree 331/2026/NĐ-CP. Not to be derived from the grade of secrecy.',
  },
  strategicNature: {
    vi: 'Chỉ Nghị định 331/2026/NĐ-CP xét: hệ thống mang tính chiến lược đối với an ninh quốc gia.',
    en: 'Read by Decree 331/2026/NĐ-CP only: of strategic nature for national security.',
  },
  providesOnlineService: {
    vi: 'Cung cấp dịch vụ cho tổ chức, cá nhân trên môi trường mạng. Trang chỉ đăng tin công khai thì chọn “không”.',
    en: 'Provides a service to organisations or people over the network. For a website that only publishes, answer no.',
  },
  supportsOnlineService: {
    vi: 'Hệ thống phía sau mà dịch vụ trực tuyến cần để hoạt động.',
    en: 'A system behind the scenes that an online service needs to run.',
  },
  outsidersLogIn: {
    vi: 'Người không thuộc cơ quan, tổ chức có tài khoản đăng nhập.',
    en: 'People outside the organisation have accounts.',
  },
  conditionalBusiness: {
    vi: 'Tra danh mục ngành, nghề đầu tư kinh doanh có điều kiện của Luật Đầu tư đang có hiệu lực. Chưa tra thì để “chưa biết”.',
    en: 'Look it up in the list of conditional business lines in force. Not looked up yet: unknown.',
  },
  conditionalBusinessItem: {
    vi: 'Số mục và văn bản của danh mục đã tra, vì danh mục thay đổi theo thời gian.',
    en: 'The item and the text of the list that was looked up, because the list changes.',
  },
  publicServiceLevel: {
    vi: 'Chỉ Nghị định 85/2016/NĐ-CP xét: mức độ 1-4 theo Nghị định 43/2011/NĐ-CP. Không dùng mức độ dịch vụ công chủ động của Nghị định 224/2026/NĐ-CP.',
    en: 'Read by Decree 85/2016/NĐ-CP only: level 1 to 4 of Decree 43/2011/NĐ-CP, not the proactive levels of Decree 224/2026/NĐ-CP.',
  },
  resolvesAdministrativeProcedures: {
    vi: 'Chỉ Nghị định 331/2026/NĐ-CP xét: hệ thống thông tin giải quyết thủ tục hành chính.',
    en: 'Read by Decree 331/2026/NĐ-CP only: the system settles administrative procedures.',
  },
  userCount: {
    vi: 'Chỉ Nghị định 85/2016/NĐ-CP xét: số người sử dụng mà hệ thống xử lý thông tin riêng, thông tin cá nhân. Ngưỡng 10.000.',
    en: 'Read by Decree 85/2016/NĐ-CP only: users whose private or personal information is processed. The threshold is 10,000.',
  },
  basicDataSubjects: {
    vi: 'Chỉ Nghị định 331/2026/NĐ-CP xét: số chủ thể của dữ liệu cá nhân cơ bản. Ngưỡng 100.000.',
    en: 'Read by Decree 331/2026/NĐ-CP only: subjects of basic personal data. The threshold is 100,000.',
  },
  sensitiveDataSubjects: {
    vi: 'Chỉ Nghị định 331/2026/NĐ-CP xét: số chủ thể của dữ liệu cá nhân nhạy cảm. Ngưỡng 10.000.',
    en: 'Read by Decree 331/2026/NĐ-CP only: subjects of sensitive personal data. The threshold is 10,000.',
  },
  countMethod: {
    vi: 'Nêu cách đếm: lũy kế hay đang hoạt động, toàn hệ thống hay từng đơn vị. Không văn bản nào quy định.',
    en: 'Say how it was counted: cumulative or active, whole system or per tenant. No text defines it.',
  },
  infrastructureScope: {
    vi: 'Hạ tầng phục vụ hoạt động của những cơ quan, tổ chức nào.',
    en: 'Which organisations the infrastructure serves.',
  },
  nationalEGovernmentSystem: {
    vi: 'Hệ thống thông tin quốc gia phục vụ phát triển Chính phủ điện tử.',
    en: 'A national system that serves the development of e-Government.',
  },
  requires24x7: {
    vi: 'Yêu cầu vận hành 24/7. Phải có cùng với yêu cầu không ngừng ngoài kế hoạch.',
    en: 'Must run 24/7. Counts only together with the next fact.',
  },
  noUnplannedStop: {
    vi: 'Không chấp nhận ngừng vận hành mà không có kế hoạch trước. Phải có cùng với yêu cầu 24/7.',
    en: 'May not stop unplanned. Counts only together with 24/7.',
  },
  constructionGrade: {
    vi: 'Cấp công trình theo pháp luật về xây dựng; chọn “không có” nếu không gắn với công trình xây dựng được phân cấp.',
    en: 'Grade under construction law; none where it runs no graded work.',
  },
  storesSpecialNationalData: {
    vi: 'Lưu trữ tập trung loại hình thông tin, dữ liệu đặc biệt quan trọng của quốc gia.',
    en: 'Central storage of kinds of data that are especially important to the nation.',
  },
  primeMinisterDecision: {
    vi: 'Cấp độ nêu trong quyết định của Thủ tướng Chính phủ, nếu có. Nghị định 85/2016/NĐ-CP chỉ có cấp độ 5.',
    en: 'The level named in a decision of the Prime Minister, if any. Decree 85/2016/NĐ-CP knows level 5 only.',
  },
  riskAssessedLevel: {
    vi: 'Cấp độ nêu trong kết quả đánh giá rủi ro theo Khung quản lý rủi ro an ninh mạng, nếu có; không tự tính ở đây.',
    en: 'The level that a risk assessment under the framework has found, if any; it is not computed here.',
  },
  nationalSecuritySigns: {
    vi: 'Tiêu chí của Điều 16 Nghị định 331/2026/NĐ-CP mà hệ thống đáp ứng; hậu quả a-g chỉ tính với lĩnh vực tại khoản 2 Điều 9 Luật An ninh mạng.',
    en: 'The criteria of Article 16 of Decree 331/2026/NĐ-CP that the system answers; consequences a to g count in the fields of Clause 2, Article 9 of the law.',
  },
  components: {
    vi: 'Các hệ thống thành phần, mỗi thành phần có dữ kiện riêng; toàn hệ thống lấy cấp độ cao nhất.',
    en: 'The components, each with facts of its own; the whole takes the highest level.',
  },
  boundaryGrounds: {
    vi: 'Bốn căn cứ xác định phạm vi hệ thống đã được xem xét.',
    en: 'Which of the four grounds of the boundary were considered.',
  },
  securityUnitOperates: {
    vi: 'Nếu có, việc thẩm định phải giao đơn vị khác hoặc Hội đồng thẩm định độc lập.',
    en: 'If so, another unit or an independent council appraises.',
  },
  leasesCloudOrDataCentre: {
    vi: 'Nếu có, hệ thống cấp độ 3 trở lên phải được tách riêng về lô-gic hoặc vật lý tùy cấp độ.',
    en: 'If so, systems of level 3 and up are separated logically or physically, by level.',
  },
};
