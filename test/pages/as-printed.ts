import { expect } from 'vitest';
import type { Block } from './page.ts';

/** Compares output with the page: JSON exactly; in text, `…` matches anything. Ids and durations are ignored. */
export function expectPrinted(printed: string, { language, text }: Pick<Block, 'language' | 'text'>): void {
  if (language === 'json') expect(JSON.parse(steady(printed))).toEqual(JSON.parse(steady(text)));
  else expect(steady(printed)).toMatch(new RegExp(steady(text).split('…').map(literally).join('[\\s\\S]*?')));
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function steady(text: string): string {
  return text
    .replaceAll('\r', '')
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/\b\d+\.\d+(?= ?m?s\b)/g, '0');
}
