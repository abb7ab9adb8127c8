/** Credentials that only the tests use, so that whatever prints one is found out. */
export const secrets = {
  token: 'eyJhbGciOiJub25lIn0.flowservice-test-token.c2lnbmF0dXJl',
  apiKey: 'b7c1f0e2d3a44958867e1c2d3f4a5b6c',
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
