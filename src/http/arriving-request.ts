import { IncomingMessage } from 'node:http';

/**
 * A request whose body goes from node:http's parser straight to who takes it. Nobody here reads it in his own time, and the stream that
 * would hold it back until then costs a twentieth of an answer.
 *
 * @see node:http, `createServer`, option `IncomingMessage`; node:stream, `readable.push`
 */
export class ArrivingRequest extends IncomingMessage {
  /** Takes each part of the body as it comes. */
  onPart: (part: Buffer) => void = () => {};
  /** Is told once the sender has finished. */
  onEnd: () => void = () => {};

  /** As the parser calls it: with a part, or with null at the end. */
  override push(part: Buffer | null): boolean {
    if (part === null) this.onEnd();
    else this.onPart(part);
    return true;
  }

  /** So node:http would have what was left of the body read and thrown away. Nothing is left. */
  override resume(): this {
    return this;
  }
}
