import { writeFileSync } from 'node:fs';
import { reportSchema, SCHEMA_FILE } from './schema/json-schema.ts';

/** `npm run schema`: writes the published JSON Schema of the report. */
writeFileSync(SCHEMA_FILE, reportSchema());
process.stdout.write(`${SCHEMA_FILE} is written.\n`);
