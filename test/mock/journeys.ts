import { scenarios } from '../../mock/index.ts';
import { description } from '../../src/generated/description.ts';
import type { Header, RequestMessage } from '../contract.ts';
import { corpus, sample } from '../corpus.ts';
import { bodies, headers, request } from '../requests.ts';
import { isExcepted } from './entry-point-exceptions.ts';
import type { Deliver, Outcome } from './entry-points.ts';

/** Requests to a new mock, which may depend on the responses before, and their outcomes. */
export type Journey = {
  readonly name: string;
  /** The request, if the journey is a single one. */
  readonly request?: RequestMessage;
  readonly travel: (deliver: Deliver) => Promise<readonly Outcome[]>;
};

const base = new URL(description.servers[0].url).pathname;

/** The sample of the corpus, and all requests that not every entry point can carry, each by itself, under Adobe's base path unless it is for the identity service. */
const single: readonly Journey[] = [...new Set([...sample, ...corpus.filter(({ request }) => isExcepted(request))])].map((one) => {
  const { name } = one;
  const target = name.startsWith('issueToken') || one.request.target.startsWith(base) ? one.request.target : `${base}${one.request.target}`;
  const request = { ...one.request, target };
  return { name, request, travel: async (deliver) => [await deliver(request)] };
});

/** From the creation of connections to the end of one. */
const life: Journey = {
  name: 'the life of a connection',
  travel: async (deliver) => {
    const all: Outcome[] = [];
    const call = async (...asked: Parameters<typeof to>): Promise<Body> => {
      const outcome = await deliver(to(...asked));
      all.push(outcome);
      return bodyOf(outcome);
    };
    const { id, etag } = await call('POST', '/connections', { body: bodies.basic });
    await call('POST', '/connections', { body: bodies['service principal'] });
    const page = await call('GET', '/connections?limit=1');
    const { continuationToken } = Object.fromEntries(new URL(page._links?.next?.href ?? '', 'https://a').searchParams);
    await call('GET', `/connections?limit=1&continuationToken=${encodeURIComponent(String(continuationToken))}`);
    await call('GET', '/connections?property=name==Contoso&orderby=-createdAt');
    await call('GET', '/connections?property=name~Contoso');
    await call('GET', `/connections/${id}`);
    const patch = [{ op: 'replace', path: '/name', value: 'Fabrikam' }];
    await call('PATCH', `/connections/${id}`, { body: patch, more: [['If-Match', String(etag)]] });
    await call('PATCH', `/connections/${id}/`, { body: patch, more: [['If-Match', String(etag)]] });
    await call('PATCH', `/connections/${id}`, { body: patch });
    await call('GET', `/connections/${id}/test`);
    await call('GET', `/connections/${id}/explore?objectType=root`);
    await call('GET', `/connections/${id}/explore?objectType=nothing`);
    const spec = description.components.schemas.DynamicsConnectionSpec.properties.id.const;
    await call('GET', '/connectionSpecs');
    await call('GET', `/connectionSpecs/${spec}`);
    await call('DELETE', `/connections/${id}`);
    await call('DELETE', `/connections/${id}`);
    await call('GET', `/connections/${id}`);
    await call('GET', '/connections/{CONNECTION_ID}');
    await call('POST', '/flows/search');
    await call('POST', '/connections', { body: bodies.basic, more: [['Prefer', 'code=429']] });
    all.push(await deliver(token()));
    return all;
  },
};

/** Every operation in each scenario; one stands for all scenarios that are nothing but an error response. */
const troubles: readonly Journey[] = scenarios
  .filter(({ name, error }) => error === undefined || name === 'connection-in-use')
  .flatMap(({ name, choices }) =>
    choices?.when !== undefined ? choices.when.map((when) => `${name}:when=${when}`) : [name === 'slow' ? 'slow:latency=5,jitter=0' : name],
  )
  .map((scenario) => ({
    name: `the scenario ${scenario}`,
    travel: async (deliver) => {
      const made = await deliver(to('POST', '/connections', { body: bodies.basic }));
      const { id, etag } = bodyOf(made);
      const more: readonly Header[] = [['x-mock-scenario', scenario]];
      const patch = { body: [{ op: 'replace', path: '/name', value: 'Fabrikam' }], more: [...more, ['If-Match', String(etag)] as const] };
      const asked = [
        to('POST', '/connections', { body: bodies.basic, more }),
        to('GET', '/connections', { more }),
        to('GET', `/connections/${id}`, { more }),
        to('PATCH', `/connections/${id}`, patch),
        to('GET', `/connections/${id}/test`, { more }),
        to('GET', `/connections/${id}/explore?objectType=root`, { more }),
        to('GET', '/connectionSpecs', { more }),
        to('DELETE', `/connections/${id}`, { more }),
        token(more),
      ];
      const all: Outcome[] = [made];
      for (const one of asked) all.push(await deliver(one));
      return all;
    },
  }));

/** The journeys that must have the same outcomes through every entry point. */
export const journeys: readonly Journey[] = [...single, life, ...troubles];

type Body = { readonly id?: unknown; readonly etag?: unknown; readonly _links?: { readonly next?: { readonly href: string } } };

function bodyOf(outcome: Outcome): Body {
  return typeof outcome === 'string' || outcome.text === '' ? {} : JSON.parse(outcome.text);
}

function to(method: string, target: string, { body = '', more = [] }: { body?: unknown; more?: readonly Header[] } = {}): RequestMessage {
  const bodiless = headers.filter(([name]) => body !== '' || name !== 'Content-Type');
  return request({ method, target: `${base}${target}`, headers: [...bodiless, ...more], body });
}

function token(more: readonly Header[] = []): RequestMessage {
  const body = 'grant_type=client_credentials&client_id=a&client_secret=b&scope=openid';
  return request({ target: '/ims/token/v3', headers: [['Content-Type', 'application/x-www-form-urlencoded'], ...more], body });
}
