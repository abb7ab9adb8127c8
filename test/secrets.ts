/** Credentials that only the tests use, so that a test can find them in any output. */
export const secrets = {
  token: 'eyJhbGciOiJub25lIn0.flowservice-test-token.c2lnbmF0dXJl',
  apiKey: 'fake0a1b2c3d4e5f60718293a4b5c6d7',
  password: 'flowservice-test-password-ü',
  servicePrincipalKey: 'flowservice-test-service-principal-key',
  clientSecret: 'flowservice-test-client-secret-ü',
} as const;

/** Lists the tests' credentials that a text contains, plain or in the encoding of JSON, a query or a form. */
export function secretsIn(text: string): readonly string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)].some((written) => text.includes(written)) ? [name] : [],
  );
}
