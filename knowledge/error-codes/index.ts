export { type CodeHint, findErrorCodes } from './find';
export type { CodeProgram, ErrorCode } from './row';
export { ERROR_CODES, type ErrorCodeId } from './table';
