/** Credentials that only the tests use, so that a test can find them in any output. */
export const secrets = {
  token: 'eyJhbGciOiJub25lIn0.flowservice-test-token.c2lnbmF0dXJl',
  apiKey: 'fake0a1b2c3d4e5f60718293a4b5c6d7',
  password: 'flowservice-test-password-ü',
  servicePrincipalKey: 'flowservice-test-service-principal-key',
  clientSecret: 'flowservice-test-client-secret-ü',
} as const;

/** Each secret plain, and in the encoding of JSON, a query or a form. Written once, because tests search for them many thousand times. */
const written = Object.entries(secrets).map(
  ([name, secret]) => [name, [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])]] as const,
);

/** Lists the tests' credentials that a text contains, plain or in the encoding of JSON, a query or a form. */
export function secretsIn(text: string): readonly string[] {
  return written.flatMap(([name, forms]) => (forms.some((form) => text.includes(form)) ? [name] : []));
}
