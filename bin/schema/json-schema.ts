import { toJsonSchema } from '@valibot/to-json-schema';
import { REPORT_SCHEMA } from '../../report/schema.ts';

export const SCHEMA_FILE = 'public/report.schema.json';

/** The JSON Schema of a report, made from what validates reports. Ends with a newline. */
export function reportSchema(): string {
  const { $schema, ...rest } = toJsonSchema(REPORT_SCHEMA, { typeMode: 'input' });
  const schema = { $schema, title: 'VPN Passthrough Doctor: report, version 1', ...rest };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
