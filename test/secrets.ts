/** Credentials that only the tests use, so that whatever prints one is found out. */
export const secrets = {
  token: 'eyJhbGciOiJub25lIn0.flowservice-test-token.c2lnbmF0dXJl',
  apiKey: 'fake0a1b2c3d4e5f60718293a4b5c6d7',
  password: 'flowservice-test-password-ü',
  servicePrincipalKey: 'flowservice-test-service-principal-key',
  clientSecret: 'flowservice-test-client-secret-ü',
} as const;

/** Which of the tests' credentials a text holds, as they are, as JSON writes them, or as a query or a form does. */
export function secretsIn(text: string): readonly string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)].some((written) => text.includes(written)) ? [name] : [],
  );
}
