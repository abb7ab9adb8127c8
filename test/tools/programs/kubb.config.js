import { defineConfig } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';

export default defineConfig({
  input: { path: process.env.DESCRIPTION },
  output: { path: 'out', format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginZod()],
});
