import { fail, reasonOf } from './fail.ts';

/** Ends the command where a server could not listen: why, and what to choose instead. */
export function failToListen(error: unknown, { host, port }: { readonly host: string; readonly port: number }): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    fail(`port ${port} of ${host} is taken. End what listens there, or choose another port: --port 0 takes any free one.`);
  if (code === 'EACCES') fail(`port ${port} of ${host} is not yours to listen on. Choose one above 1023, or --port 0 for any free one.`);
  return fail(`cannot listen on ${host}, port ${port} (${reasonOf(error)}). Name an address of this machine: --host 127.0.0.1.`);
}
