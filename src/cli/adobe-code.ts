/** The length of the longest error body that is parsed, in characters. Adobe's have a few hundred. */
const maxLength = 65_536;

/**
 * Returns the code of an error response: the gateway's number, such as `403010`, or the end of Flow Service's type, such as
 * `FLOW-1404-412`. A value of another form is ignored, because it may be a credential that the response repeats.
 *
 * @param body the parsed body, or its text
 * @see Experience Platform FAQ and troubleshooting; Flow Service error messages
 */
export function adobeCode(body: unknown): string | undefined {
  const { error_code: code, type } = Object(typeof body === 'string' ? parsed(body) : body) as Readonly<Record<string, unknown>>;
  if (/^\d{3,9}$/.test(String(code))) return String(code);
  return typeof type === 'string' ? /(?<![A-Z])[A-Z]{1,10}-[0-9]{1,6}-[0-9]{3}$/.exec(type)?.[0] : undefined;
}

function parsed(text: string): unknown {
  if (text.length > maxLength) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
