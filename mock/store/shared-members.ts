import { hashedUuid } from '../hashed-uuid.ts';
import type { Scope } from './connection-store.ts';

/** Who created it and with which client; Adobe shows the API key here, and the mock shows no key. */
const creator = 'flowservice-kit-mock';

/** Made once for each sandbox; for more than that many anew each time. */
const remembered = 1000;
const texts = new Map<string, string>();

/** What all new connections of a scope share, as members of a JSON object; the same sandbox of the same organization always has the same id. */
export function sharedMembers({ imsOrg, sandbox }: Scope): string {
  const key = `${imsOrg}\n${sandbox}`;
  let text = texts.get(key);
  if (text === undefined) {
    const members = {
      createdBy: creator,
      updatedBy: creator,
      createdClient: creator,
      updatedClient: creator,
      sandboxId: hashedUuid(key),
      sandboxName: sandbox,
      imsOrgId: imsOrg,
    };
    text = JSON.stringify(members).slice(1, -1);
    if (texts.size < remembered) texts.set(key, text);
  }
  return text;
}
