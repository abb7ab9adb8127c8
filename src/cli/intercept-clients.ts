import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childVariables } from '../interception/child-environment.ts';
import { incidentLines } from '../interception/incidents.ts';
import { sourcedFile } from '../interception/sourced-file.ts';
import { type Interception, type InterceptionOptions, startInterception } from '../interception/start-interception.ts';
import type { LogFormat } from './exchange-logger.ts';
import { exitCodes, fail, notify, reasonOf } from './fail.ts';
import { privateFolder } from './private-folder.ts';

/** An interception of the clients of a command. */
export type ClientInterception = Interception & { readonly folder: string };

type Options = Pick<InterceptionOptions, 'hosts' | 'unlisted' | 'offline'> & {
  /** The URL of the server in place of the hosts. */
  readonly url: string;
};

/** Starts an interception with the environment and a private folder of this process. `close` removes the folder. */
export async function interceptClients({ url, ...options }: Options): Promise<ClientInterception> {
  const { hostname: host, port } = new URL(url);
  try {
    const { path: folder, remove } = privateFolder('intercept');
    const target = { host, port: Number(port) };
    const interception = await startInterception({ ...options, target, env: process.env, user: process.getuid?.(), folder });
    const close = async (): Promise<void> => {
      remove();
      await interception.close();
    };
    return { ...interception, folder, close };
  } catch (error) {
    return fail(
      `cannot intercept (${reasonOf(error)}). Allow this process to open ports on 127.0.0.1 and to write to the folder for temporary files.`,
      exitCodes.environment,
    );
  }
}

/** Starts an interception of the clients in a terminal, whose environment a file sets that the user sources there. */
export async function interceptTerminal(options: Options): Promise<ClientInterception & { readonly file: string }> {
  const interception = await interceptClients(options);
  const file = join(interception.folder, 'env');
  writeFileSync(file, sourcedFile(childVariables(interception.settings, process.env)), { mode: 0o600 });
  return { ...interception, file };
}

/** Returns the message that names the file to source in the terminal of a client. */
export function interceptionNotice(hosts: readonly string[], file: string, log: LogFormat): string {
  if (log === 'json') return `${JSON.stringify({ intercepting: hosts, source: file })}\n`;
  return `Intercepting ${hosts.join(', ')}. Run this line in the terminal of the client, before the client:

  . ${file}

It sets the client's proxy and certificate authorities in that terminal; flowservice_off restores them. The file is removed when the proxy
ends.
`;
}

/** Prints why connections did not arrive, and the fix. */
export function reportIncidents({ incidents }: Interception): void {
  for (const line of incidentLines(incidents())) notify(line);
}
