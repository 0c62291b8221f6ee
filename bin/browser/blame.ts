import type { LaunchOptions } from './launch.ts';

/** Names flags that were added from outside as a likely cause, wherever a browser fails. */
export function blame({ flags }: Pick<LaunchOptions, 'flags'>): string {
  return flags?.length ? ` CHROMIUM_FLAGS may be the cause: ${flags.join(' ')}` : '';
}
