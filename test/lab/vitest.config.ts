import { defineConfig } from 'vitest/config';

/** The lab's tests take turns: two cores measured on at once would disturb each other's times. */
export default defineConfig({
  test: {
    name: 'lab',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/lab/**/*.test.ts'],
    fileParallelism: false,
  },
});
