import {
  AWARENESS_EVENTS,
  COMMUNITY_DIGITAL_TEAMS,
  PORTAL_CONTENT,
  TRAINING_COURSES,
  TRANSFORMATION_COMMUNICATION,
  TRANSFORMATION_STEERING,
  WEB_PORTALS,
} from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';
import { HEAD } from './head.js';

const media = at('I.1.3');
const steering = at('I.2.2');
const workforce = at('I.6');
const security = at('I.7');

export const AWARENESS: readonly Statement[] = [
  statement(AWARENESS_EVENTS, {
    ...HEAD,
    figures: {
      conferenceParticipants: at('I.1.1')('trên 3.800 người'),
      contestants: at('I.1.1')('21.217 người'),
      pilotCommunes: at('I.1.2')('08'),
      donatedSmartphones: at('I.1.2')('186 chiếc'),
      donations: at('I.1.2')('hơn 400 triệu đồng'),
      peopleReached: at('I.1.2')('hơn 82.000 lượt người'),
    },
  }),
  statement(TRANSFORMATION_COMMUNICATION, {
    ...HEAD,
    figures: {
      broadcastItems: media('trên 800'),
      broadcastLanguages: media('04 thứ tiếng'),
      televisionIssueLength: media('10 phút/số'),
      radioProgrammeLength: media('15 phút/chương trình'),
      newspaperItems: at('I.1.3, chú thích 1')('gần 200'),
      printItems: media('108'),
      onlineItems: media('75'),
      portalItems: at('I.1.3, chú thích 1')('trên 60'),
      siteItems: media('400 tin'),
      siteItemsPerWeek: media('08'),
      messengerItems: media('khoảng 50'),
      socialItems: media('khoảng 300'),
      socialItemsPerWeek: media('6'),
      agencyItemsPerMonth: at('I.1.3, chú thích 1')('01-03 tin, bài/tháng'),
      localItemsPerWeek: media('01'),
      sourceIssuesPerWeek: at('I.1.2')('1 số/tuần'),
      audioSections: media('09 chuyên mục'),
      audioSectionLength: media('10 phút'),
      audioItems: media('20'),
      audioQuestions: media('08 mục'),
      audioPlays: media('21 tiểu phẩm'),
      audioLanguages: media('3 thứ tiếng'),
      televisionProgrammes: media('03 chương trình'),
      videoClips: media('01'),
      villagesReachedShare: media('100%'),
    },
  }),
  statement(TRANSFORMATION_STEERING, {
    ...HEAD,
    figures: {
      tasks: at('I.8')('42 nhiệm vụ/dự án'),
      agreements: at('I.2.1')('02 doanh nghiệp'),
      inspectionTeams: steering('03 đoàn'),
      inspectedDepartments: steering('6'),
      inspectedDistricts: steering('3'),
      inspectedCommunes: steering('6'),
      regularMeetings: at('I.2.2, chú thích 2')('04 phiên'),
      monthlyMeetings: at('I.2.2, chú thích 2')('4 phiên'),
      studyVisits: steering('01 Đoàn'),
    },
  }),
  statement(COMMUNITY_DIGITAL_TEAMS, {
    ...HEAD,
    figures: {
      communeTeams: workforce('108'),
      communeMembers: workforce('1.014 thành viên'),
      villageTeams: workforce('1.292'),
      villageMembers: workforce('5.689 thành viên'),
      trainedShare: workforce('100%'),
    },
  }),
  // Kiểm soát thủ tục hành chính; đoàn viên thanh niên; chủ thể OCOP và điểm bưu điện - văn hóa xã; lâm nghiệp; đo mưa; đất đai.
  statement(TRAINING_COURSES, { ...HEAD, figures: { courses: workforce('09 lớp') } }),
  statement(TRAINING_COURSES, {
    ...HEAD,
    figures: {
      courses: workforce('08 lớp'),
      districts: workforce('08 huyện'),
      participants: workforce('gần 800 người'),
    },
  }),
  statement(TRAINING_COURSES, { ...HEAD, figures: { participants: workforce('trên 400 lượt người') } }),
  statement(TRAINING_COURSES, { ...HEAD, figures: { courses: workforce('01 lớp') } }),
  statement(TRAINING_COURSES, { ...HEAD, figures: { courses: workforce('01 lớp') } }),
  statement(TRAINING_COURSES, {
    ...HEAD,
    figures: { courses: workforce('02 lớp'), servicesTaught: workforce('02 DVCTT') },
  }),
  // An toàn thông tin: cán bộ chuyên trách CNTT; đội ứng cứu sự cố.
  statement(TRAINING_COURSES, { ...HEAD, figures: { courses: security('01 đợt') } }),
  statement(TRAINING_COURSES, { ...HEAD, figures: { courses: security('01 đợt') } }),
  statement(PORTAL_CONTENT, {
    ...HEAD,
    figures: {
      items: at('I.8')('trên 6.000 tin bài'),
      itemsChange: at('I.8')('tăng 5%'),
      transformationItems: media('60'),
    },
  }),
  statement(WEB_PORTALS, {
    ...HEAD,
    figures: { agencyPortalShare: at('I.8')('100%'), componentPortalShare: at('I.8')('100%') },
  }),
];
