/** A runtime whose clients are intercepted: by what, and the clients that are not. */
export type Runtime = {
  readonly name: string;
  /** Matches the names of its commands, in lower case and without .exe. */
  readonly commands: RegExp;
  readonly reachedBy: string;
  readonly trustsBy: string;
  /** A sentence that names the clients which do not arrive, and the fix. */
  readonly exceptions: string;
};

/** The runtimes that `docs/intercept.md` lists. */
export const runtimes: readonly Runtime[] = [
  {
    name: 'Node',
    commands: /^(?:node|npm|npx|yarn|pnpm|tsx|ts-node|jest|vitest|mocha|newman)$/,
    reachedBy: 'a preload in NODE_OPTIONS',
    trustsBy: 'NODE_EXTRA_CA_CERTS',
    exceptions: 'A Node process that is started without NODE_OPTIONS, or with the option ca, does not arrive.',
  },
  {
    name: 'Python',
    commands: /^(?:python[\d.]*w?|pypy[\d.]*|py|pytest|tox|nox|poetry|pipenv|uv|uvx|hatch|behave|robot|locust)$/,
    reachedBy: 'HTTPS_PROXY',
    trustsBy: 'SSL_CERT_FILE, REQUESTS_CA_BUNDLE',
    exceptions:
      'http.client, urllib3 without requests, aiohttp without trust_env=True, and requests or httpx with trust_env=False ignore HTTPS_PROXY.',
  },
  {
    name: 'curl',
    commands: /^curl$/,
    reachedBy: 'HTTPS_PROXY',
    trustsBy: 'CURL_CA_BUNDLE',
    exceptions: 'curl ignores HTTPS_PROXY with --noproxy, and CURL_CA_BUNDLE with --cacert and on Windows.',
  },
  {
    name: 'Wget',
    commands: /^wget$/,
    reachedBy: 'https_proxy',
    trustsBy: 'WGETRC',
    exceptions: 'Wget ignores https_proxy with --no-proxy, and WGETRC with --config and --ca-certificate.',
  },
  {
    name: 'Java',
    commands: /^(?:java|javaw|mvn|mvnw|gradle|gradlew|kotlin|scala|sbt|jbang|karate)$/,
    reachedBy: 'JAVA_TOOL_OPTIONS',
    trustsBy: 'JAVA_TOOL_OPTIONS',
    exceptions:
      'Apache HttpClient without useSystemProperties(), OkHttp with a proxy of its own, and a JVM that is already running (a Gradle daemon) ignore JAVA_TOOL_OPTIONS.',
  },
  {
    name: 'Bun',
    commands: /^bunx?$/,
    reachedBy: 'HTTPS_PROXY',
    trustsBy: 'NODE_EXTRA_CA_CERTS',
    exceptions: 'A fetch with the option proxy or tls.ca ignores the environment.',
  },
  {
    name: 'Deno',
    commands: /^deno$/,
    reachedBy: 'HTTPS_PROXY',
    trustsBy: 'DENO_CERT',
    exceptions: 'A fetch with a Deno.HttpClient ignores the environment.',
  },
  {
    name: 'Go',
    commands: /^(?:go|gotestsum|ginkgo)$/,
    reachedBy: 'HTTPS_PROXY',
    trustsBy: 'SSL_CERT_FILE',
    exceptions:
      'A http.Transport without Proxy: http.ProxyFromEnvironment ignores HTTPS_PROXY, and Go ignores SSL_CERT_FILE on macOS and Windows.',
  },
  {
    name: '.NET',
    commands: /^(?:dotnet|pwsh)$/,
    reachedBy: 'HTTPS_PROXY',
    trustsBy: 'SSL_CERT_FILE',
    exceptions: 'An HttpClientHandler with UseProxy = false ignores HTTPS_PROXY, and .NET ignores SSL_CERT_FILE on macOS and Windows.',
  },
  {
    name: 'Ruby',
    commands: /^(?:ruby|rake|rspec|bundle|irb)$/,
    reachedBy: 'https_proxy',
    trustsBy: 'SSL_CERT_FILE',
    exceptions: 'Net::HTTP.new(host, port, nil) ignores https_proxy, and a ca_file of its own replaces SSL_CERT_FILE.',
  },
  {
    name: 'PHP',
    commands: /^(?:php[\d.]*|composer|phpunit|pest)$/,
    reachedBy: 'https_proxy',
    trustsBy: 'php.ini',
    exceptions: 'PHP streams ignore https_proxy, and PHP trusts only the file in openssl.cafile and curl.cainfo of php.ini.',
  },
];

/** Returns why the clients of a command may not have arrived, and the fix. */
export function whyNotArrived(command: string): string {
  const name = command
    .toLowerCase()
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:exe|cmd|bat)$/, '');
  const runtime = runtimes.find(({ commands }) => commands.test(name));
  const cause =
    runtime?.exceptions ??
    'The client may ignore HTTPS_PROXY, such as http.client and aiohttp in Python, or may be a process that was already running.';
  return `${cause} A client that pins certificates cannot be intercepted.`;
}
