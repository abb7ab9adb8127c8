import { connect, type Socket } from 'node:net';
import { headers } from '../requests.ts';

/** The bytes of a connection until the other side closed it. */
export type Said = { readonly text: string; readonly statuses: readonly number[] };

/** Opens a connection, writes bytes, and reads until the other side closes it. */
export function converse(url: string, write: string | Uint8Array | ((socket: Socket) => void)): Promise<Said> {
  return new Promise((resolve) => {
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (data) => (text += data));
    // A connection that is cut while one still sends is an end like any other.
    socket.on('error', () => {});
    socket.on('close', () => resolve({ text, statuses: statusesIn(text) }));
    if (typeof write === 'function') write(socket);
    else socket.write(write);
  });
}

function statusesIn(text: string): readonly number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) [A-Z]/g)].map(([, status]) => Number(status));
}

/** The five headers as lines, and `Connection: close`, so that the mock closes the connection. */
export const lines = [...headers, ['Connection', 'close'] as const].map(([name, value]) => `${name}: ${value}\r\n`).join('');

/** A request to the mock with the right headers and more of them, and with this body, as it goes over the wire. */
export function wire(start: string, more: string, body = ''): string {
  return `${start}\r\nHost: localhost\r\n${lines}${more}\r\n${body}`;
}
