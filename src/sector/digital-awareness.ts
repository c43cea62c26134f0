import { halfYear, plan883 } from './cite.js';
import { COMMUNES, VILLAGES } from './common-fields.js';
import { amount, count, openList, overlapping, percentOf, share, typedFamily } from './family/inner.js';

/**
 * Hoạt động nâng cao nhận thức về chuyển đổi số: participants, people reached, and gifts for smartphones.
 *
 * @example
 * import { AWARENESS_EVENTS } from 'vn-ict/sector';
 * AWARENESS_EVENTS.fields.donations.unit; // => 'đồng'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.1.1 and I.1.2
 */
export const AWARENESS_EVENTS = /* @__PURE__ */ typedFamily({
  id: 'awareness-events',
  name: { vi: 'Hoạt động nâng cao nhận thức về chuyển đổi số', en: 'Events on digital transformation' },
  section: 'digital-awareness',
  fields: {
    conferenceParticipants: count('Đại biểu tham gia hội nghị', 'Participants of conferences', 'người'),
    contestants: count('Người tham gia cuộc thi trực tuyến', 'Participants of the online contest', 'người'),
    peopleReached: count('Lượt người dân được tuyên truyền', 'People reached', 'lượt người'),
    donatedSmartphones: count('Điện thoại thông minh được ủng hộ', 'Smartphones given', 'chiếc'),
    donations: amount('Tiền ủng hộ', 'Money given', 'đồng'),
    pilotCommunes: count('Xã thực hiện thí điểm chuyển đổi số', 'Pilot communes', 'xã'),
  },
  structure: [],
  rates: [],
  citations: [plan883('1')],
});

/**
 * Truyền thông về chuyển đổi số: what each medium published in a period.
 *
 * @example
 * import { TRANSFORMATION_COMMUNICATION } from 'vn-ict/sector';
 * Object.values(TRANSFORMATION_COMMUNICATION.fields).every(({ measure }) => measure !== 'change'); // => true
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.1.3
 */
export const TRANSFORMATION_COMMUNICATION = /* @__PURE__ */ typedFamily({
  id: 'transformation-communication',
  name: { vi: 'Truyền thông về chuyển đổi số', en: 'Communication on digital transformation' },
  section: 'digital-awareness',
  fields: {
    broadcastItems: count('Tin, bài của Đài Phát thanh và Truyền hình', 'Items of the broadcaster', 'tin, bài'),
    broadcastLanguages: count('Thứ tiếng của chương trình Thời sự', 'Languages of the news', 'thứ tiếng'),
    televisionIssueLength: amount(
      'Thời lượng một số chuyên mục truyền hình',
      'Length of a television issue',
      'phút/số',
    ),
    radioProgrammeLength: amount(
      'Thời lượng một chương trình phát thanh',
      'Length of a radio programme',
      'phút/chương trình',
    ),
    newspaperItems: count('Tin, bài của Báo tỉnh', 'Items of the provincial newspaper', 'tin, bài'),
    printItems: count('Nội dung trên báo in', 'Items in print', 'tin, bài'),
    onlineItems: count('Nội dung trên báo điện tử', 'Items online', 'tin, bài'),
    portalItems: count('Tin, bài trên Cổng Thông tin điện tử tỉnh', 'Items of the provincial portal', 'tin, bài'),
    siteItems: count('Tin trên chuyên trang chuyển đổi số', 'Items of the site on digital transformation', 'tin, bài'),
    siteItemsPerWeek: count('Tần suất của chuyên trang', 'Frequency of the site', 'tin, bài/tuần'),
    messengerItems: count('Tin, bài trên trang Zalo', 'Items on Zalo', 'tin, bài'),
    socialItems: count('Tin, bài trên Fanpage', 'Items on the fan page', 'tin, bài'),
    socialItemsPerWeek: count('Tần suất của Fanpage', 'Frequency of the fan page', 'tin, bài/tuần'),
    agencyItemsPerMonth: count(
      'Tần suất của cổng, trang các cơ quan, địa phương',
      'Frequency of the portals of agencies and districts',
      'tin, bài/tháng',
    ),
    localItemsPerWeek: count('Tần suất trên truyền thanh cơ sở', 'Frequency of commune stations', 'tin, bài/tuần'),
    sourceIssuesPerWeek: count(
      'Tần suất chuyên mục trên hệ thống thông tin nguồn',
      'Frequency of the section in the source information system',
      'số/tuần',
    ),
    audioSections: count(
      'Chuyên mục đã phát trên truyền thanh cơ sở',
      'Sections sent to commune stations',
      'chuyên mục',
    ),
    audioSectionLength: amount('Thời lượng một chuyên mục truyền thanh', 'Length of an audio section', 'phút'),
    audioItems: count('Tin, bài trên chuyên mục truyền thanh', 'Items of audio sections', 'tin, bài'),
    audioQuestions: count('Mục hỏi - đáp trên chuyên mục truyền thanh', 'Questions of audio sections', 'mục'),
    audioPlays: count('Tiểu phẩm truyền thanh', 'Audio plays', 'tiểu phẩm'),
    audioLanguages: count('Thứ tiếng của tiểu phẩm truyền thanh', 'Languages of audio plays', 'thứ tiếng'),
    televisionProgrammes: count('Chương trình truyền hình', 'Television programmes', 'chương trình'),
    videoClips: count('Video clip', 'Video clips', 'clip'),
    villagesReachedShare: share('Tỷ lệ thôn được đăng phát qua truyền thanh cơ sở', 'Share of villages reached'),
  },
  structure: [openList('newspaperItems', 'printItems', 'onlineItems')],
  rates: [],
  citations: [plan883('1')],
});

/**
 * Tổ công nghệ số cộng đồng: teams and members by level, and how many members were trained.
 *
 * @example
 * import { COMMUNITY_DIGITAL_TEAMS, evaluateStatistics } from 'vn-ict/sector';
 * const { rates } = evaluateStatistics(COMMUNITY_DIGITAL_TEAMS, {
 *   family: 'community-digital-teams',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { communeTeams: 108, communes: 108, communeMembers: 1_014, villageTeams: 1_292, villages: 1_292, villageMembers: 6_062 },
 * });
 * rates.map(({ evaluation }) => evaluation.value?.printed); // => ['100,0%', '100,0%', undefined, '9,4 người/tổ', '4,7 người/tổ']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.3; Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.6
 */
export const COMMUNITY_DIGITAL_TEAMS = /* @__PURE__ */ typedFamily({
  id: 'community-digital-teams',
  name: { vi: 'Tổ công nghệ số cộng đồng', en: 'Community digital technology teams' },
  section: 'digital-workforce',
  fields: {
    communes: COMMUNES,
    communeTeams: count('Tổ công nghệ số cộng đồng cấp xã', 'Commune teams', 'tổ'),
    communeMembers: count('Thành viên tổ cấp xã', 'Members of commune teams', 'người'),
    villages: VILLAGES,
    villageTeams: count('Tổ công nghệ số cộng đồng cấp thôn', 'Village teams', 'tổ'),
    villageMembers: count('Thành viên tổ cấp thôn', 'Members of village teams', 'người'),
    members: count('Thành viên các tổ', 'Members of all teams', 'người'),
    trainedMembers: count('Thành viên được tập huấn', 'Members trained', 'người'),
    trainedShare: share('Tỷ lệ thành viên được tập huấn', 'Share of members trained'),
  },
  structure: [
    overlapping('communes', 'communeTeams'),
    overlapping('villages', 'villageTeams'),
    { kind: 'exhaustive', whole: 'members', parts: ['communeMembers', 'villageMembers'] },
    overlapping('members', 'trainedMembers'),
  ],
  rates: [
    percentOf('commune-team-share', ['Tỷ lệ xã có tổ', 'Share of communes with a team'], 'communeTeams', 'communes'),
    percentOf('village-team-share', ['Tỷ lệ thôn có tổ', 'Share of villages with a team'], 'villageTeams', 'villages'),
    percentOf(
      'trained-share',
      ['Tỷ lệ thành viên được tập huấn', 'Share of members trained'],
      'trainedMembers',
      'members',
      {
        printedAs: 'trainedShare',
      },
    ),
    {
      id: 'members-per-commune-team',
      label: { vi: 'Thành viên bình quân một tổ cấp xã', en: 'Average members of a commune team' },
      numerator: ['communeMembers'],
      denominator: ['communeTeams'],
      factor: '1',
      unit: 'người/tổ',
      mayExceedWhole: true,
    },
    {
      id: 'members-per-village-team',
      label: { vi: 'Thành viên bình quân một tổ cấp thôn', en: 'Average members of a village team' },
      numerator: ['villageMembers'],
      denominator: ['villageTeams'],
      factor: '1',
      unit: 'người/tổ',
      mayExceedWhole: true,
    },
  ],
  citations: [halfYear('II.3'), plan883('6')],
});

/**
 * Đào tạo, tập huấn, bồi dưỡng: courses and participants of one programme; a payload for each, told apart by `origin`.
 *
 * @example
 * import { TRAINING_COURSES } from 'vn-ict/sector';
 * TRAINING_COURSES.rates[0]?.unit; // => 'người/lớp'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.6; Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.2
 */
export const TRAINING_COURSES = /* @__PURE__ */ typedFamily({
  id: 'training-courses',
  name: { vi: 'Đào tạo, tập huấn, bồi dưỡng', en: 'Training' },
  section: 'digital-workforce',
  fields: {
    courses: count('Lớp tập huấn', 'Courses', 'lớp'),
    participants: count('Học viên, lượt người tham dự', 'Participants', 'người'),
    districts: count('Huyện, thành phố tổ chức tập huấn', 'Districts with a course', 'huyện'),
    servicesTaught: count('Dịch vụ công trực tuyến được hướng dẫn', 'Online services taught', 'dịch vụ'),
  },
  structure: [],
  rates: [
    {
      id: 'participants-per-course',
      label: { vi: 'Học viên bình quân một lớp', en: 'Average participants of a course' },
      numerator: ['participants'],
      denominator: ['courses'],
      factor: '1',
      unit: 'người/lớp',
      mayExceedWhole: true,
    },
  ],
  citations: [halfYear('I.2.1'), plan883('6')],
});

/**
 * Chỉ đạo chuyển đổi số: meetings of the steering committee, districts with a plan, and units inspected.
 *
 * @example
 * import { TRANSFORMATION_STEERING } from 'vn-ict/sector';
 * TRANSFORMATION_STEERING.structure[0]?.whole; // => 'districts'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.2.2; Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.6
 */
export const TRANSFORMATION_STEERING = /* @__PURE__ */ typedFamily({
  id: 'transformation-steering',
  name: { vi: 'Chỉ đạo, kiểm tra chuyển đổi số', en: 'Steering and inspection of digital transformation' },
  section: 'digital-government',
  fields: {
    regularMeetings: count('Phiên họp thường kỳ của Ban Chỉ đạo', 'Regular meetings of the committee', 'phiên'),
    monthlyMeetings: count('Phiên họp hàng tháng của Ban Chỉ đạo', 'Monthly meetings of the committee', 'phiên'),
    tasks: count('Nhiệm vụ, dự án chuyển đổi số của tỉnh', 'Tasks and projects of the province', 'nhiệm vụ'),
    departmentTasks: count(
      'Nhiệm vụ, dự án chuyển đổi số giao cho Sở',
      'Tasks and projects of the department',
      'nhiệm vụ',
    ),
    studyVisits: count('Đoàn công tác trao đổi kinh nghiệm', 'Study visits', 'đoàn'),
    agreements: count('Doanh nghiệp ký thỏa thuận hợp tác', 'Enterprises with an agreement', 'doanh nghiệp'),
    inspectionTeams: count('Đoàn kiểm tra', 'Inspection teams', 'đoàn'),
    inspectedDepartments: count('Sở, ngành được kiểm tra', 'Departments inspected', 'cơ quan'),
    inspectedDistricts: count('Huyện, thành phố được kiểm tra', 'Districts inspected', 'huyện'),
    inspectedCommunes: count('Xã, phường, thị trấn được kiểm tra', 'Communes inspected', 'xã'),
    districts: count('Huyện, thành phố', 'Districts', 'huyện'),
    districtsWithPlan: count('Huyện, thành phố đã ban hành kế hoạch', 'Districts with a plan', 'huyện'),
  },
  structure: [overlapping('districts', 'districtsWithPlan', 'inspectedDistricts')],
  rates: [
    percentOf(
      'districts-with-plan',
      ['Tỷ lệ huyện, thành phố đã ban hành kế hoạch', 'Share of districts with a plan'],
      'districtsWithPlan',
      'districts',
    ),
  ],
  citations: [halfYear('I.6'), plan883('2')],
});
