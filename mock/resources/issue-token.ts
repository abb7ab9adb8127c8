import type { Reply } from '../respond.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Issues an access token for any client credentials, as Adobe's identity service does for valid ones.
 *
 * @see Adobe Developer, Server to Server authentication, IMS; RFC 6749 §5.1
 */
export function issueToken({ context }: OperationCall): Reply {
  const { token, expiresIn } = context.tokens.issue();
  const body = { access_token: token, token_type: 'bearer', expires_in: expiresIn };
  return { status: 200, body, headers: { 'cache-control': 'no-store' } };
}
