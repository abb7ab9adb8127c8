import type { APIPromise } from '../api-promise.ts';
import { checkFlag, checkNames } from '../check-option.ts';
import { checkEtag, queryString } from '../encode-request.ts';
import type { CallOptions } from '../options.ts';
import { type RequestId, readRequestId, readSuccess, resultReader } from '../read-result.ts';
import { count, type Identified, identified, listOfOne, type Shape } from '../response-shapes.ts';
import type { Sent } from '../send-with-retries.ts';
import { type EntityPages, listEntities } from './entity-list.ts';
import type { EntityListQuery, EntityQuery } from './entity-query.ts';
import { KindRequests } from './kind-requests.ts';

/** Options of `create`. */
export type CreateOptions = CallOptions & {
  /** Creates a draft, which `publish` enables. Default: false. */
  readonly draft?: boolean;
};

/** Options of `update`; `ifMatch` is required. */
export type UpdateOptions = CallOptions & {
  /** The etag of the entity as it was read, with its double quotes. */
  readonly ifMatch: string;
};

/** An entity that was created or updated. */
export type WrittenEntity = RequestId & {
  /** The id of the entity. */
  readonly id: string;
  /**
   * The etag of the new version, with its double quotes, to pass to the next update as `ifMatch`; undefined if the service returns none
   * yet.
   */
  readonly etag: string | undefined;
};

const queryNames = ['limit', 'orderBy', 'continuationToken', 'properties'] as const satisfies readonly (keyof EntityListQuery<string>)[];

/** The verbs that all kinds of entities share. Each resource offers those of its kind, with its own types. */
export class EntityVerbs<Entity extends Identified> extends KindRequests {
  /** Creates an entity. With `draft` among the names of further options, it may be a draft. */
  create(request: unknown, options: CreateOptions | undefined, ...others: readonly string[]): APIPromise<WrittenEntity> {
    const requestFor = () => {
      checkFlag('draft', options?.draft);
      const path = this.kind.path + (options?.draft ? '?mode=draft' : '');
      return { method: 'POST', path, effect: 'created', body: this.encode(request) } as const;
    };
    return this.call(requestFor, readWritten, options, ...others);
  }

  /** @param effect the participle of the operation, for messages */
  act(id: string, operation: string, effect: string, options: CallOptions | undefined): APIPromise<WrittenEntity> {
    return this.call(() => ({ method: 'POST', path: `${this.pathOf(id)}/action?op=${operation}`, effect }), readWritten, options);
  }

  retrieve(id: string, options?: CallOptions, shape: Shape<Entity> = listOfOne(this.kind.name)): APIPromise<Entity & RequestId> {
    return this.call(() => ({ method: 'GET', path: this.pathOf(id) }), resultReader(shape), options);
  }

  list(query: EntityListQuery<string> = {}, options?: CallOptions): EntityPages<Entity> {
    return listEntities(this, options, () => {
      checkNames('query member', query, queryNames);
      const { limit, orderBy: orderby, continuationToken, properties: property } = query;
      return { method: 'GET', path: this.kind.path + queryString({ limit, orderby, continuationToken, property }) };
    });
  }

  count(query: EntityQuery<string> = {}, options?: CallOptions): APIPromise<number> {
    const requestFor = () => {
      checkNames('query member', query, ['properties']);
      return { method: 'GET', path: this.kind.path + queryString({ count: true, property: query.properties }) } as const;
    };
    return this.call(requestFor, (sent) => readSuccess(sent, count).data, options);
  }

  update(id: string, patch: unknown, options: UpdateOptions): APIPromise<WrittenEntity> {
    const requestFor = () => {
      const path = this.pathOf(id);
      // A caller without types may omit the options.
      const ifMatch = checkEtag(options?.ifMatch, this.kind.name);
      return { method: 'PATCH', path, effect: 'changed', ifMatch, body: this.encode(patch) } as const;
    };
    return this.call(requestFor, readWritten, options, 'ifMatch');
  }

  delete(id: string, options?: CallOptions): APIPromise<RequestId> {
    return this.call(() => ({ method: 'DELETE', path: this.pathOf(id), effect: 'deleted' }), readRequestId, options);
  }
}

function readWritten(sent: Sent): WrittenEntity {
  const { data, requestId } = readSuccess(sent, identified);
  return { id: data.id, etag: typeof data.etag === 'string' ? data.etag : undefined, requestId };
}
