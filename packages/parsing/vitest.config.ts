import { defineConfig } from 'vitest/config';

// Property tests say what holds, not how fast: a busy machine must not fail them.
export default defineConfig({ test: { testTimeout: 120_000 } });
