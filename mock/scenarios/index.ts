import { badCredentials } from './bad-credentials.ts';
import { brokenJson } from './broken-json.ts';
import { expiredToken } from './expired-token.ts';
import { forbidden } from './forbidden.ts';
import { gatewayTimeout } from './gateway-timeout.ts';
import { initializing } from './initializing.ts';
import { missingEtag } from './missing-etag.ts';
import { reset } from './reset.ts';
import type { Scenario } from './scenario.ts';
import { slow } from './slow.ts';
import { throttled } from './throttled.ts';
import { unavailable } from './unavailable.ts';
import { unknownSandbox } from './unknown-sandbox.ts';
import { unreachable } from './unreachable.ts';

/** Every scenario; a new one is a file and a line here. */
export const scenarios: readonly Scenario[] = [
  expiredToken,
  forbidden,
  unknownSandbox,
  throttled,
  unavailable,
  gatewayTimeout,
  slow,
  reset,
  brokenJson,
  missingEtag,
  initializing,
  badCredentials,
  unreachable,
];
