import { type Answer, jsonAnswer } from '../../src/http/answer.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Issues an access token for any client credentials, as Adobe's identity service does for right ones.
 *
 * @see Adobe Developer, Server to Server authentication, IMS; RFC 6749 §5.1
 */
export function issueToken({ world, requestId, violations }: OperationCall): Answer {
  const { token, expiresIn } = world.tokens.issue();
  const body = { access_token: token, token_type: 'bearer', expires_in: expiresIn };
  return jsonAnswer(200, requestId, body, { headers: { 'cache-control': 'no-store' }, violations });
}
