/** Credentials that only the tests use, so that tests can search every output for them. */
export const secrets = {
  token: 'eyJhbGciOiJub25lIn0.flowservice-test-token.c2lnbmF0dXJl',
  apiKey: 'fake0a1b2c3d4e5f60718293a4b5c6d7',
  password: 'flowservice-test-password-ü',
  servicePrincipalKey: 'flowservice-test-service-principal-key',
  clientSecret: 'flowservice-test-client-secret-ü',
} as const;

/** Returns the names of the tests' credentials in a text: verbatim, as JSON, or URL-encoded. */
export function secretsIn(text: string): readonly string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)].some((written) => text.includes(written)) ? [name] : [],
  );
}
