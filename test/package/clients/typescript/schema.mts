// The payload schemas in a strict TypeScript program.
import type { IndicatorRowInput } from 'vn-ict';
import { indicatorRowsSchema, safeParsePayload } from 'vn-ict/schema';

const payload: unknown = JSON.parse('[{ "no": "24", "name": "Phê duyệt cấp độ", "target": ">80", "result": "80%" }]');
const rows: readonly IndicatorRowInput[] = indicatorRowsSchema.parse(payload);
const parsed = safeParsePayload(indicatorRowsSchema, [{ no: '24' }]);
if (rows[0]?.result !== '80%' || parsed.success || parsed.issues[0].code !== 'payload.missing') {
  throw new Error('the payload was not validated');
}
