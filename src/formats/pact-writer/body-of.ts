import type { ResponseMessage } from '../../check/http-message.ts';
import { mostLevels, scanJson } from '../../check/scan-json.ts';

/** The value of a message's JSON body; undefined where there is none, or none that is JSON, or that a contract could hold. */
export function jsonBodyOf({ body }: Pick<ResponseMessage, 'body'>): unknown {
  try {
    const text = decoder.decode(body);
    return scanJson(text).depth > mostLevels ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });
