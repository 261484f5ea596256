import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores in the smallest machine that runs this; the native index is not shared between threads.
    pool: "forks",
    maxWorkers: 2,
  },
});
