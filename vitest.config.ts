import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Files of the lab in which time is not measured: two at once are two networks. */
const PAGES = ['axe', 'broker', 'gateway', 'inside', 'live', 'privacy', 'recipe', 'stories'].map(
  (name) => `test/lab/${name}.test.ts`,
);

/**
 * `unit` needs nothing but Node; `browser` real browsers; `lab` root, network namespaces and its wrapper. `world` is
 * run by the lab, as a client in one of its networks. `pages` is the part of the lab that may run side by side.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/lab/**', 'test/world/**', '**/node_modules/**'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'world',
          include: ['test/world/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'lab',
          include: ['test/lab/**/*.test.ts'],
          exclude: PAGES,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'pages',
          include: PAGES,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
