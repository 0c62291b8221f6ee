import { build, type InlineConfig, type Rolldown } from 'vite';

/** Builds a page that stands alone, without the extension's own configuration, in memory. */
export async function standalone(
  root: string,
  rolldownOptions: NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>,
  base?: string,
): Promise<Rolldown.RolldownOutput> {
  const built = await build({
    root,
    ...(base !== undefined && { base }),
    configFile: false,
    envFile: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions,
    },
  });
  if (!('output' in built)) throw new Error('One build of the page was expected.');
  return built;
}
