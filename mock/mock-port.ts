import type { ListenOptions } from '../src/http/serve.ts';
import type { RunningServer } from '../src/http/start-server.ts';
import { checkListenOptions } from './mock-options.ts';

/** Creates the port of a mock: the server starts at the first call of `listen`, and only once, unless that fails. */
export function mockPort(start: (options: ListenOptions) => Promise<RunningServer>) {
  let starting: Promise<RunningServer> | undefined;
  let server: RunningServer | undefined;
  let isEnding = false;
  return {
    listen: async (options: ListenOptions = {}): Promise<string> => {
      if (isEnding) throw new Error('The mock is closed. Create another one.');
      checkListenOptions(options);
      starting ??= start(options);
      try {
        server = await starting;
      } catch (error) {
        starting = undefined;
        throw error;
      }
      return server.url;
    },
    url: (): string => {
      if (server === undefined) throw new Error('The mock does not listen. Call listen() first, or use its fetch.');
      return server.url;
    },
    pending: () => server?.pending() ?? [],
    close: async (): Promise<void> => {
      isEnding = true;
      await (server ?? (await starting?.catch(() => undefined)))?.close();
      server = undefined;
      starting = undefined;
    },
  };
}
