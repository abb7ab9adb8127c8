import type { Contract } from '../contract/contract.ts';
import type { Verification } from '../verification/verification.ts';

export type ReportSettings = { readonly color: boolean; readonly contract: Contract };

/** Formats a verification. */
export type Reporter = (verification: Verification, settings: ReportSettings) => string;

/** Every reporter, loaded on use. To add one, add a file and a line here. */
export const reporters = {
  text: async () => (await import('./format-text.ts')).formatText,
  json: async () => (await import('./format-json.ts')).formatJson,
  junit: async () => (await import('./format-junit.ts')).formatJunit,
  github: async () => (await import('./format-github.ts')).formatGithub,
  sarif: async () => (await import('./format-sarif.ts')).formatSarif,
  html: async () => (await import('./format-html.ts')).formatHtml,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReporterName = keyof typeof reporters;

/** The names of the reporters, the default first. */
export const reporterNames = Object.keys(reporters) as readonly ReporterName[];
