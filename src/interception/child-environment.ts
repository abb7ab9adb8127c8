import { caVariables } from './ca-bundle.ts';
import { trustStorePassword } from './java-trust-store.ts';
import { exempts, loopbackEntries, noProxyEntries } from './no-proxy.ts';
import { type Environment, variable } from './own-proxy.ts';

/** The proxy and the files that the environment of an intercepted client names. */
export type ChildSettings = {
  readonly hosts: readonly string[];
  /** The URL of the forward proxy with its credential. */
  readonly proxyUrl: string;
  /** The port of the forward proxy for clients that cannot send a credential. */
  readonly openPort: number;
  readonly bundleFile: string;
  readonly trustStoreFile: string;
  readonly wgetFile: string;
  readonly preloadFile: string;
  /** The settings that the preload reads, with the URL of the forward proxy. */
  readonly preload: string;
};

/** Variables that keep the user's value, which ours is appended to. */
export const appendedVariables = ['NODE_OPTIONS', 'JAVA_TOOL_OPTIONS'] as const;

/**
 * Returns the variables that lead a client of any runtime to the mock. Runtimes read proxy variables in lower or in upper case. The values
 * of {@link appendedVariables} are only ours.
 */
export function childVariables(settings: ChildSettings, env: Environment): Readonly<Record<string, string>> {
  const { proxyUrl, bundleFile, openPort, hosts } = settings;
  const noProxy = [...new Set([...remaining(env, hosts), ...loopbackEntries])].join(',');
  return {
    ...inBothCases({ HTTPS_PROXY: proxyUrl, HTTP_PROXY: proxyUrl, NO_PROXY: noProxy }),
    ...Object.fromEntries(caVariables.map((name) => [name, bundleFile])),
    // Read by the builds of Nix before SSL_CERT_FILE.
    ...(env.NIX_SSL_CERT_FILE ? { NIX_SSL_CERT_FILE: bundleFile } : {}),
    // Wget with GnuTLS reads no other variable.
    WGETRC: settings.wgetFile,
    NODE_USE_ENV_PROXY: '1',
    FLOWSERVICE_INTERCEPT: settings.preload,
    NODE_OPTIONS: `--require ${quotedForNode(settings.preloadFile)}`,
    JAVA_TOOL_OPTIONS: javaOptions(openPort, settings.trustStoreFile),
  };
}

/** Returns the whole environment of a client that this process starts. */
export function childEnvironment(settings: ChildSettings, env: Environment): Environment {
  const variables = childVariables(settings, env);
  const appended = appendedVariables.map((name) => [name, [env[name], variables[name]].filter(Boolean).join(' ')]);
  return { ...env, ...variables, ...Object.fromEntries(appended) };
}

/** Lists the user's entries of NO_PROXY that do not exempt an intercepted host. */
function remaining(env: Environment, hosts: readonly string[]): readonly string[] {
  const ports = [443, 80];
  return noProxyEntries(variable(env, 'NO_PROXY')?.value).filter(
    // An entry with a port of its own exempts that port.
    (entry) => !hosts.some((host) => [...ports, Number(/:(\d+)$/.exec(entry)?.[1] ?? 443)].some((port) => exempts(entry, { host, port }))),
  );
}

function inBothCases(variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => [
      [name, value],
      [name.toLowerCase(), value],
    ]),
  );
}

/** @see Node.js CLI documentation, NODE_OPTIONS: spaces in double quotes, with a backslash before a quote or a backslash */
function quotedForNode(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Quotes a text for Java, which has no escapes: a text with spaces or quotes is put in quotes of the other kind. */
function quotedForJava(text: string): string {
  if (!/[\s"']/.test(text)) return text;
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** @see JDK Troubleshooting Guide, JAVA_TOOL_OPTIONS; Java Networking and Proxies, §2 */
function javaOptions(port: number, trustStore: string): string {
  const properties = {
    'http.proxyHost': '127.0.0.1',
    'http.proxyPort': port,
    'https.proxyHost': '127.0.0.1',
    'https.proxyPort': port,
    'javax.net.ssl.trustStore': trustStore,
    'javax.net.ssl.trustStoreType': 'JKS',
    'javax.net.ssl.trustStorePassword': trustStorePassword,
  };
  return Object.entries(properties)
    .map(([name, value]) => `-D${name}=${quotedForJava(String(value))}`)
    .join(' ');
}
