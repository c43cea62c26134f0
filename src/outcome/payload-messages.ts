import type { IssueCatalog } from './issue.js';

/** What can be wrong with the shape of a payload; the words for what the schemas find. */
export const payloadIssues = {
  'payload.type': {
    message: {
      vi: 'Sai kiểu dữ liệu: cần {neededVi}, nhận được {receivedVi}.',
      en: 'Wrong type: {needed} is needed, received {received}.',
    },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'payload.missing': {
    message: { vi: 'Thiếu trường bắt buộc.', en: 'A required field is missing.' },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'payload.unknown-keys': {
    message: { vi: 'Có trường không được định nghĩa: {keys}.', en: 'Fields that are not defined: {keys}.' },
  },
  'payload.key': {
    message: { vi: 'Tên trường “{received}” không dùng được.', en: 'The name “{received}” cannot be used.' },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'payload.empty': {
    message: { vi: 'Không được để trống.', en: 'It must not be empty.' },
    expected: { vi: 'giá trị không trống', en: 'a value that is not empty' },
  },
  'payload.too-small': {
    message: { vi: 'Nhỏ hoặc ngắn hơn mức tối thiểu {limit}.', en: 'Smaller or shorter than the minimum {limit}.' },
    expected: { vi: 'tối thiểu {limit}', en: 'at least {limit}' },
  },
  'payload.too-big': {
    message: { vi: 'Lớn hoặc dài hơn mức tối đa {limit}.', en: 'Larger or longer than the maximum {limit}.' },
    expected: { vi: 'tối đa {limit}', en: 'at most {limit}' },
  },
  'payload.format': {
    message: { vi: 'Không đúng định dạng {formatVi}.', en: 'Not in the format {format}.' },
    expected: { vi: 'định dạng {formatVi}', en: 'the format {format}' },
  },
  'payload.value': {
    message: {
      vi: 'Giá trị không thuộc danh mục cho phép: {values}.',
      en: 'The value is not one of those allowed: {values}.',
    },
    expected: { vi: 'một trong: {values}', en: 'one of: {values}' },
  },
  'payload.no-variant': {
    message: {
      vi: 'Không khớp với dạng nào được định nghĩa: cần {neededVi}, nhận được {receivedVi}.',
      en: 'It matches none of the defined forms: {needed} is needed, received {received}.',
    },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'payload.not-json': {
    message: { vi: 'Văn bản không phải là JSON: “{received}”.', en: 'The text is not JSON: “{received}”.' },
    expected: { vi: 'một văn bản JSON, hoặc dữ liệu đã đọc từ JSON', en: 'a JSON text, or what JSON.parse gave' },
  },
  'payload.too-deep': {
    message: { vi: 'Dữ liệu lồng nhau quá sâu.', en: 'The data are nested too deeply.' },
  },
  'payload.rule': {
    message: { vi: '{vi}', en: '{en}' },
  },
} as const satisfies IssueCatalog<string>;
