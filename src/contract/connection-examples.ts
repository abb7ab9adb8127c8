import type { CreateConnectionRequest } from '../generated/flow-service.ts';
import { derived } from './derived.ts';
import { referredName } from './pointer.ts';

/** The requests among the description's examples that create connections: at least one for each auth spec, in its order. */
export const connectionExamples = derived(({ description }): readonly CreateConnectionRequest[] => {
  const { paths, components } = description;
  const all: Readonly<Record<string, { readonly value: unknown }>> = components.examples;
  const named = Object.values(paths['/connections'].post.requestBody.content['application/json'].examples);
  return named.map((one) => all[referredName(one)]?.value as CreateConnectionRequest);
});
