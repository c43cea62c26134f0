import type { BilingualText } from '../outcome/index.js';

const HARM_85 = 'State secrets or defence and security service; sabotage would';
const HARM_331 = 'State secrets or defence and security service';
const OTHER: BilingualText = {
  vi: 'Hệ thống thông tin khác do Thủ tướng Chính phủ quyết định hoặc được đánh giá rủi ro an ninh mạng theo Khung quản lý rủi ro an ninh mạng',
  en: 'Other system by decision of the Prime Minister, or as assessed under the cyber-security risk framework',
};

/**
 * The words of every criterion: rows as the decrees print them, readings in our own words. Apart from the criteria, so that a program
 * that only wants the level does not carry them.
 */
const CRITERION_TEXTS: Readonly<Record<string, BilingualText>> = {
  'nd85-7': {
    vi: 'Hệ thống thông tin phục vụ hoạt động nội bộ của cơ quan, tổ chức và chỉ xử lý thông tin công cộng',
    en: 'Internal system that processes public information only',
  },
  'nd85-8-1': {
    vi: 'Hệ thống thông tin phục vụ hoạt động nội bộ của cơ quan, tổ chức và có xử lý thông tin riêng, thông tin cá nhân của người sử dụng nhưng không xử lý thông tin bí mật nhà nước',
    en: 'Internal system with private or personal information of its users and no state secrets',
  },
  'nd85-8-2a': {
    vi: 'Cung cấp thông tin và dịch vụ công trực tuyến từ mức độ 2 trở xuống theo quy định của pháp luật',
    en: 'Information and online public services of level 2 or lower',
  },
  'nd85-8-2b': {
    vi: 'Cung cấp dịch vụ trực tuyến không thuộc danh mục dịch vụ kinh doanh có điều kiện',
    en: 'Online service outside the list of conditional business services',
  },
  'nd85-8-2c': {
    vi: 'Cung cấp dịch vụ trực tuyến khác có xử lý thông tin riêng, thông tin cá nhân của dưới 10.000 người sử dụng',
    en: 'Other online service with private or personal information of fewer than 10,000 users',
  },
  'nd85-8-3': {
    vi: 'Hệ thống cơ sở hạ tầng thông tin phục vụ hoạt động của một cơ quan, tổ chức',
    en: 'Information infrastructure that serves one organisation',
  },
  'nd85-9-1': {
    vi: 'Hệ thống thông tin xử lý thông tin bí mật nhà nước hoặc hệ thống phục vụ quốc phòng, an ninh khi bị phá hoại sẽ làm tổn hại tới quốc phòng, an ninh quốc gia',
    en: `${HARM_85} harm national defence and security`,
  },
  'nd85-9-2a': {
    vi: 'Cung cấp thông tin và dịch vụ công trực tuyến từ mức độ 3 trở lên theo quy định của pháp luật',
    en: 'Information and online public services of level 3 or higher',
  },
  'nd85-9-2b': {
    vi: 'Cung cấp dịch vụ trực tuyến thuộc danh mục dịch vụ kinh doanh có điều kiện',
    en: 'Online service in the list of conditional business services',
  },
  'nd85-9-2c': {
    vi: 'Cung cấp dịch vụ trực tuyến khác có xử lý thông tin riêng, thông tin cá nhân của từ 10.000 người sử dụng trở lên',
    en: 'Other online service with private or personal information of 10,000 users or more',
  },
  'nd85-9-3': {
    vi: 'Hệ thống cơ sở hạ tầng thông tin dùng chung phục vụ hoạt động của các cơ quan, tổ chức trong phạm vi một ngành, một tỉnh hoặc một số tỉnh',
    en: 'Shared information infrastructure for organisations within one sector, one province or some provinces',
  },
  'nd85-9-4': {
    vi: 'Hệ thống thông tin điều khiển công nghiệp trực tiếp phục vụ điều khiển, vận hành hoạt động bình thường của các công trình xây dựng cấp II, cấp III hoặc cấp IV theo phân cấp của pháp luật về xây dựng',
    en: 'Industrial control system that directly runs construction works of grade II, III or IV',
  },
  'nd85-10-1': {
    vi: 'Hệ thống thông tin xử lý thông tin bí mật nhà nước hoặc hệ thống phục vụ quốc phòng, an ninh, khi bị phá hoại sẽ làm tổn hại nghiêm trọng quốc phòng, an ninh quốc gia',
    en: `${HARM_85} seriously harm national defence and security`,
  },
  'nd85-10-2': {
    vi: 'Hệ thống thông tin quốc gia phục vụ phát triển Chính phủ điện tử, yêu cầu vận hành 24/7 và không chấp nhận ngừng vận hành mà không có kế hoạch trước',
    en: 'National e-Government system that must run 24/7 and may not stop unplanned',
  },
  'nd85-10-3': {
    vi: 'Hệ thống cơ sở hạ tầng thông tin dùng chung phục vụ hoạt động của các cơ quan, tổ chức trên phạm vi toàn quốc, yêu cầu vận hành 24/7 và không chấp nhận ngừng vận hành mà không có kế hoạch trước',
    en: 'Nationwide shared information infrastructure that must run 24/7 and may not stop unplanned',
  },
  'nd85-10-4': {
    vi: 'Hệ thống thông tin điều khiển công nghiệp trực tiếp phục vụ điều khiển, vận hành hoạt động bình thường của các công trình xây dựng cấp I theo phân cấp của pháp luật về xây dựng',
    en: 'Industrial control system that directly runs construction works of grade I',
  },
  'nd85-11-1': {
    vi: 'Hệ thống thông tin xử lý thông tin bí mật nhà nước hoặc hệ thống phục vụ quốc phòng, an ninh, khi bị phá hoại sẽ làm tổn hại đặc biệt nghiêm trọng tới quốc phòng, an ninh quốc gia',
    en: `${HARM_85} harm national defence and security especially seriously`,
  },
  'nd85-11-2': {
    vi: 'Hệ thống thông tin phục vụ lưu trữ dữ liệu tập trung đối với một số loại hình thông tin, dữ liệu đặc biệt quan trọng của quốc gia',
    en: 'Centralised storage of especially important national information and data',
  },
  'nd85-11-3': {
    vi: 'Hệ thống cơ sở hạ tầng thông tin quốc gia phục vụ kết nối liên thông hoạt động của Việt Nam với quốc tế',
    en: 'National information infrastructure that links Việt Nam with abroad',
  },
  'nd85-11-4': {
    vi: 'Hệ thống thông tin điều khiển công nghiệp trực tiếp phục vụ điều khiển, vận hành hoạt động bình thường của công trình xây dựng cấp đặc biệt theo phân cấp của pháp luật về xây dựng hoặc công trình quan trọng liên quan đến an ninh quốc gia theo pháp luật về an ninh quốc gia',
    en: 'Industrial control system of a construction work of special grade or of a work important to national security',
  },
  'nd85-11-5': {
    vi: 'Hệ thống thông tin khác theo quyết định của Thủ tướng Chính phủ',
    en: 'Other system by decision of the Prime Minister',
  },
  'nd85-8-2a-website': {
    vi: 'Trang thông tin công khai, không cung cấp dịch vụ trực tuyến: đọc theo cụm từ “Cung cấp thông tin”',
    en: 'Public website without an online service: read from the words “provides information”',
  },
  'nd85-9-1-state-secret-floor': {
    vi: 'Có thông tin bí mật nhà nước: tối thiểu cấp độ 3, cần đánh giá mức độ tổn hại',
    en: 'State secrets: at least level 3, the harm has to be assessed',
  },
  'nd85-9-3-part-of-province': {
    vi: 'Hạ tầng dùng chung của nhiều cơ quan, chưa đến phạm vi một tỉnh: đọc là trong phạm vi một tỉnh',
    en: 'Infrastructure shared by several organisations, less than a province: read as within one province',
  },
  'nd85-9-3-one-ministry': {
    vi: 'Hạ tầng dùng chung trong phạm vi một bộ: Nghị định 85/2016/NĐ-CP không nêu “một bộ”, đọc như một ngành',
    en: 'Infrastructure shared within one ministry: the decree does not name a ministry, read as one sector',
  },
  'nd85-9-3-nationwide': {
    vi: 'Hạ tầng phạm vi toàn quốc chưa rõ hoặc không đủ hai yêu cầu về vận hành liên tục: tối thiểu cấp độ 3',
    en: 'Nationwide infrastructure without both demands of continuous operation: at least level 3',
  },
  'nd331-11-1': {
    vi: 'Hệ thống phục vụ hoạt động nội bộ của cơ quan, tổ chức và chỉ xử lý thông tin công cộng',
    en: 'Internal system that processes public information only',
  },
  'nd331-11-2': {
    vi: 'Hệ thống thông tin được đánh giá rủi ro an ninh mạng theo Khung quản lý rủi ro an ninh mạng',
    en: 'System assessed so under the cyber-security risk framework',
  },
  'nd331-12-1': {
    vi: 'Hệ thống thông tin phục vụ hoạt động nội bộ của cơ quan, tổ chức và có xử lý thông tin riêng, thông tin cá nhân của người sử dụng nhưng không xử lý thông tin bí mật nhà nước',
    en: 'Internal system with private or personal information of its users and no state secrets',
  },
  'nd331-12-2a': {
    vi: 'Cung cấp dịch vụ trực tuyến không thuộc danh mục ngành, nghề đầu tư kinh doanh có điều kiện',
    en: 'Online service outside the list of conditional business lines',
  },
  'nd331-12-2b': {
    vi: 'Cung cấp dịch vụ trực tuyến khác có xử lý thông tin riêng, thông tin cá nhân của dưới 100.000 chủ thể dữ liệu đối với dữ liệu cá nhân cơ bản hoặc dưới 10.000 chủ thể dữ liệu đối với dữ liệu cá nhân nhạy cảm',
    en: 'Other online service with basic personal data of fewer than 100,000 subjects or sensitive personal data of fewer than 10,000 subjects',
  },
  'nd331-12-3': {
    vi: 'Hệ thống cơ sở hạ tầng thông tin phục vụ hoạt động của một cơ quan, tổ chức',
    en: 'Information infrastructure that serves one organisation',
  },
  'nd331-13-1': {
    vi: 'Hệ thống xử lý thông tin bí mật nhà nước hoặc hệ thống phục vụ quốc phòng, an ninh khi bị phá hoại sẽ làm tổn hại tới an ninh quốc gia',
    en: `${HARM_331}; sabotage would harm national security`,
  },
  'nd331-13-2a': {
    vi: 'Cung cấp dịch vụ trực tuyến thuộc danh mục ngành, nghề đầu tư kinh doanh có điều kiện',
    en: 'Online service in the list of conditional business lines',
  },
  'nd331-13-2b': {
    vi: 'Hệ thống thông tin giải quyết thủ tục hành chính',
    en: 'System that settles administrative procedures',
  },
  'nd331-13-2c': {
    vi: 'Cung cấp dịch vụ trực tuyến khác có xử lý thông tin riêng, thông tin cá nhân của từ 100.000 chủ thể dữ liệu đối với dữ liệu cá nhân cơ bản trở lên hoặc từ 10.000 chủ thể dữ liệu đối với dữ liệu cá nhân nhạy cảm trở lên',
    en: 'Other online service with basic personal data of 100,000 subjects or more, or sensitive personal data of 10,000 subjects or more',
  },
  'nd331-13-3': {
    vi: 'Hệ thống cơ sở hạ tầng thông tin phục vụ hoạt động của các cơ quan, tổ chức trong phạm vi một bộ, một ngành, một tỉnh hoặc một số tỉnh',
    en: 'Information infrastructure for organisations within one ministry, one sector, one province or some provinces',
  },
  'nd331-13-4': {
    vi: 'Hệ thống thông tin điều khiển công nghiệp trực tiếp phục vụ điều khiển, vận hành hoạt động bình thường của các công trình xây dựng cấp II, cấp III hoặc cấp IV theo phân cấp của pháp luật về xây dựng',
    en: 'Industrial control system that directly runs construction works of grade II, III or IV',
  },
  'nd331-14-1': {
    vi: 'Hệ thống thông tin xử lý thông tin bí mật nhà nước hoặc hệ thống phục vụ quốc phòng, an ninh khi bị phá hoại sẽ làm tổn hại nghiêm trọng tới an ninh quốc gia',
    en: `${HARM_331}; sabotage would seriously harm national security`,
  },
  'nd331-14-2': {
    vi: 'Hệ thống thông tin quốc gia phục vụ phát triển Chính phủ điện tử hoặc hệ thống cơ sở hạ tầng thông tin phục vụ hoạt động của các cơ quan, tổ chức trên phạm vi toàn quốc, yêu cầu vận hành 24/7 và không chấp nhận ngừng vận hành mà không có kế hoạch trước',
    en: 'National e-Government system, or nationwide information infrastructure, that must run 24/7 and may not stop unplanned',
  },
  'nd331-14-3': {
    vi: 'Hệ thống thông tin điều khiển công nghiệp trực tiếp phục vụ điều khiển, vận hành hoạt động bình thường của các công trình xây dựng cấp I theo phân cấp của pháp luật về xây dựng',
    en: 'Industrial control system that directly runs construction works of grade I',
  },
  'nd331-15-1': {
    vi: 'Hệ thống thông tin xử lý thông tin bí mật nhà nước hoặc hệ thống phục vụ quốc phòng, an ninh, mang tính chiến lược khi bị phá hoại sẽ làm tổn hại đặc biệt nghiêm trọng tới an ninh quốc gia',
    en: `${HARM_331} of strategic nature; sabotage would harm national security especially seriously`,
  },
  'nd331-15-2': {
    vi: 'Hệ thống thông tin phục vụ lưu trữ dữ liệu tập trung đối với một số loại hình thông tin, dữ liệu đặc biệt quan trọng của quốc gia',
    en: 'Centralised storage of especially important national information and data',
  },
  'nd331-15-3': {
    vi: 'Hệ thống cơ sở hạ tầng thông tin quốc gia phục vụ kết nối liên thông hoạt động của Việt Nam với quốc tế',
    en: 'National information infrastructure that links Việt Nam with abroad',
  },
  'nd331-15-4': {
    vi: 'Hệ thống thông tin điều khiển công nghiệp trực tiếp phục vụ điều khiển, vận hành hoạt động bình thường của công trình xây dựng cấp đặc biệt theo phân cấp của pháp luật về xây dựng hoặc công trình quan trọng liên quan đến an ninh quốc gia theo pháp luật về an ninh quốc gia',
    en: 'Industrial control system of a construction work of special grade or of a work important to national security',
  },
  'nd331-12-2-website': {
    vi: 'Trang thông tin công khai, không cung cấp dịch vụ trực tuyến: không phải hệ thống nội bộ, không có tiêu chí riêng, đề xuất cấp độ 2',
    en: 'Public website without an online service: not internal, no row of its own, level 2 proposed',
  },
  'nd331-13-1-state-secret-floor': {
    vi: 'Có thông tin bí mật nhà nước: tối thiểu cấp độ 3, cần đánh giá mức độ tổn hại',
    en: 'State secrets: at least level 3, the harm has to be assessed',
  },
  'nd331-13-3-part-of-province': {
    vi: 'Hạ tầng dùng chung của nhiều cơ quan, chưa đến phạm vi một tỉnh: đọc là trong phạm vi một tỉnh',
    en: 'Infrastructure shared by several organisations, less than a province: read as within one province',
  },
  'nd331-13-3-nationwide': {
    vi: 'Hạ tầng phạm vi toàn quốc chưa rõ hoặc không đủ hai yêu cầu về vận hành liên tục: tối thiểu cấp độ 3',
    en: 'Nationwide infrastructure without both demands of continuous operation: at least level 3',
  },
  'nd331-14-1-not-strategic': {
    vi: 'Tổn hại đặc biệt nghiêm trọng nhưng không mang tính chiến lược: đã vượt mức “nghiêm trọng” của cấp độ 4',
    en: 'Especially serious harm without strategic nature: beyond the “serious” of level 4',
  },
  'nd331-12-4': OTHER,
  'nd331-13-5': OTHER,
  'nd331-14-4': OTHER,
  'nd331-15-5': OTHER,
};

/**
 * Lời văn của tiêu chí: the words of a criterion, in Vietnamese as the decree prints them (a reading in our own), and in English.
 *
 * @param id - the id of a criterion, as in `nd85-9-2c`
 * @returns the words, or `undefined` for an id that no criterion has
 * @example
 * import { criterionText } from 'vn-ict/security';
 * criterionText('nd85-7')?.vi; // => 'Hệ thống thông tin phục vụ hoạt động nội bộ của cơ quan, tổ chức và chỉ xử lý thông tin công cộng'
 */
export function criterionText(id: string): BilingualText | undefined {
  return Object.hasOwn(CRITERION_TEXTS, id) ? CRITERION_TEXTS[id] : undefined;
}
